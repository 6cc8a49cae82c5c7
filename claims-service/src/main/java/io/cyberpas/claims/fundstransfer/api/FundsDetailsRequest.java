package io.cyberpas.claims.fundstransfer.api;

import io.cyberpas.claims.forensics.RecordReporting.Institution;
import io.cyberpas.claims.fundstransfer.AccountKind;
import io.cyberpas.claims.fundstransfer.FundsDetails;
import io.cyberpas.claims.fundstransfer.LossCause;
import io.cyberpas.claims.fundstransfer.api.FundsRequest.InstitutionRequest;
import io.cyberpas.claims.fundstransfer.api.FundsRequest.RecordRequest;
import io.cyberpas.claims.fundstransfer.api.FundsRequest.TransactionRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was stolen on a claim that was notified otherwise. */
@Schema(name = "FundsTransferDetails")
record FundsDetailsRequest(
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

        @Nullable @Size(max = 100) @Schema(description = "Number of the police report", examples = "A-2026-11-4417")
        String policeReference,

        @NotEmpty @Size(max = 50) @Schema(description = "What was lost, in one currency")
        List<@NotNull @Valid TransactionRequest> transactions,

        @Nullable @Valid RecordRequest record) {

    FundsDetails details() {
        return new FundsDetails(
                certificate,
                accountKind,
                cause,
                account,
                new Institution(institution.code(), institution.name().strip()),
                policeReference == null || policeReference.isBlank() ? null : policeReference.strip(),
                transactions.stream().map(TransactionRequest::transaction).toList(),
                record == null ? null : record.record());
    }
}
