package io.cyberpas.claims.fundstransfer.api;

import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.forensics.RecordReporting.Institution;
import io.cyberpas.claims.fundstransfer.AccountKind;
import io.cyberpas.claims.fundstransfer.BankRecord;
import io.cyberpas.claims.fundstransfer.FundsNotice;
import io.cyberpas.claims.fundstransfer.LossCause;
import io.cyberpas.claims.fundstransfer.LostTransaction;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A loss of money or virtual property of a person. */
@Schema(name = "FundsTransferNotice")
record FundsRequest(
        @NotNull @Pattern(regexp = "P-\\d{4}-\\d{6,9}") @Schema(examples = "P-2026-000001")
        String policyNumber,

        @Nullable
        @Pattern(regexp = "P-\\d{4}-\\d{6,9}-\\d{2,6}-\\d{7}")
        @Schema(description = "Of the member, where the policy insures members", examples = "P-2026-000001-01-0000002")
        String certificate,

        @NotNull @Schema(examples = "PAYMENT_ACCOUNT") AccountKind accountKind,
        @NotNull @Schema(examples = "STOLEN_ACCESS") LossCause cause,

        @NotBlank
        @Size(max = 60)
        @Schema(description = "Kept with its last four characters", examples = "6222 0212 3456 7890")
        String account,

        @NotNull @Valid InstitutionRequest institution,

        @NotNull @Schema(description = "When the person became aware", examples = "2026-12-20T01:30:00Z")
        Instant awareAt,

        @NotBlank @Size(max = 4000) @Schema(examples = "Somebody signed in at night and paid three times")
        String summary,

        @NotNull @Valid PersonRequest notifier,

        @Nullable @Size(max = 100) @Schema(description = "Number of the police report", examples = "A-2026-11-4417")
        String policeReference,

        @NotEmpty @Size(max = 50) @Schema(description = "What was lost, in one currency")
        List<@NotNull @Valid TransactionRequest> transactions,

        @Nullable @Valid RecordRequest record) {

    @Schema(name = "Institution", description = "The bank or platform that keeps the account")
    record InstitutionRequest(
            @NotNull
            @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,19}")
            @Schema(description = "BIC or another short code", examples = "ICBKCNBJ")
            String code,

            @NotBlank @Size(max = 120) @Schema(examples = "Industrial and Commercial Bank of China")
            String name) {}

    @Schema(name = "NotifierOfFundsTransfer")
    record PersonRequest(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Schema(examples = "INSURED") Notifier.Capacity capacity,
            @Email @Size(max = 254) @Nullable String email,

            @Pattern(regexp = "[+0-9][0-9 ()-]{6,38}") @Nullable
            String phone) {}

    @Schema(name = "LostTransactionTold")
    record TransactionRequest(
            @NotBlank
            @Size(max = 60)
            @Schema(description = "As the institution wrote it", examples = "TX-20261219-0042")
            String reference,

            @NotNull @Schema(examples = "2026-12-19T18:04:00Z")
            Instant bookedAt,

            @NotNull Money amount,

            @NotBlank
            @Size(max = 60)
            @Schema(description = "Kept with its last four characters", examples = "**** 8812")
            String counterAccount) {

        LostTransaction transaction() {
            return LostTransaction.of(reference, bookedAt, amount, counterAccount);
        }
    }

    @Schema(
            name = "BankRecord",
            description = "CSV with the columns reference, bookedAt, amount, currency, counterAccount")
    record RecordRequest(
            @NotNull @Schema(examples = "2026-12-20T01:00:00Z")
            Instant issuedAt,

            @Nullable @Schema(description = "SHA-256 that the institution told with it, 64 hexadecimal digits")
            String sha256,

            @NotBlank @Size(max = 400_000) @Schema(description = "The bytes in Base64, 256 KiB at most")
            String content) {

        BankRecord record() {
            try {
                return new BankRecord(issuedAt, sha256, Base64.getDecoder().decode(content.strip()));
            } catch (IllegalArgumentException e) {
                throw new InvalidInputException(new FieldProblem("$.record.content", "is no Base64"));
            }
        }
    }

    FundsNotice notice() {
        return new FundsNotice(
                policyNumber,
                certificate,
                accountKind,
                cause,
                account,
                new Institution(institution.code(), institution.name().strip()),
                awareAt,
                summary.strip(),
                new Notifier(notifier.name().strip(), notifier.capacity(), notifier.email(), notifier.phone()),
                policeReference == null || policeReference.isBlank() ? null : policeReference.strip(),
                transactions.stream().map(TransactionRequest::transaction).toList(),
                record == null ? null : record.record());
    }
}
