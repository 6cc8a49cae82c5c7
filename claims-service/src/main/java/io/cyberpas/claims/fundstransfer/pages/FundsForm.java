package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.forensics.RecordReporting.Institution;
import io.cyberpas.claims.fundstransfer.AccountKind;
import io.cyberpas.claims.fundstransfer.BankRecord;
import io.cyberpas.claims.fundstransfer.FundsNotice;
import io.cyberpas.claims.fundstransfer.LossCause;
import io.cyberpas.claims.fundstransfer.LostTransaction;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What the form of a loss of money sends, by staff and brokers as by the insured. */
class FundsForm {

    @RestForm
    @Pattern(
            regexp = "|\\s*P-\\d{4}-\\d{6,9}-\\d{2,6}-\\d{7}\\s*",
            message = "is not a certificate such as P-2026-000001-01-0000002")
    @Nullable
    String certificate;

    @RestForm
    @NotNull
    @Nullable
    AccountKind accountKind;

    @RestForm
    @NotNull
    @Nullable
    LossCause cause;

    @RestForm
    @NotBlank
    @Size(max = 60)
    @Nullable
    String account;

    @RestForm
    @NotBlank
    @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9-]{1,19}\\s*", message = "is not a short code such as ICBKCNBJ")
    @Nullable
    String institutionCode;

    @RestForm
    @NotBlank
    @Size(max = 120)
    @Nullable
    String institutionName;

    @RestForm
    @Nullable
    String awareAt;

    @RestForm
    @NotBlank
    @Nullable
    String zone;

    @RestForm
    @NotBlank
    @Size(max = 4000)
    @Nullable
    String summary;

    @RestForm
    @NotBlank
    @Size(max = 120)
    @Nullable
    String name;

    @RestForm
    @Email
    @Size(max = 254)
    @Nullable
    String email;

    @RestForm
    @Pattern(regexp = "|[+0-9][0-9 ()-]{6,38}", message = "is not a telephone number")
    @Nullable
    String phone;

    @RestForm
    @Size(max = 100)
    @Nullable
    String policeReference;

    @RestForm
    @NotBlank
    @Nullable
    String currency;

    @RestForm
    List<String> reference = List.of();

    @RestForm
    List<String> bookedAt = List.of();

    @RestForm
    List<String> amount = List.of();

    @RestForm
    List<String> counterAccount = List.of();

    @RestForm
    @Nullable
    String issuedAt;

    @RestForm
    @Nullable
    String sha256;

    @RestForm
    @Nullable
    FileUpload record;

    /** The notice as it was typed. */
    FundsNotice notice(String policyNumber, Notifier.Capacity capacity) {
        var place = place();
        return new FundsNotice(
                policyNumber,
                blank(certificate),
                Objects.requireNonNull(accountKind),
                Objects.requireNonNull(cause),
                text(account),
                new Institution(text(institutionCode).toUpperCase(Locale.ROOT), text(institutionName)),
                FormTime.instant("awareAt", awareAt, place),
                text(summary),
                new Notifier(text(name), capacity, blank(email), blank(phone)),
                blank(policeReference),
                transactions(place),
                record(place));
    }

    private List<LostTransaction> transactions(ZoneId place) {
        FormMoney.requireSameSize("reference", reference, bookedAt, amount, counterAccount);
        var transactions = new ArrayList<LostTransaction>();
        for (int i = 0; i < reference.size(); i++) {
            if (!isEmpty(i)) {
                transactions.add(LostTransaction.of(
                        reference.get(i),
                        FormTime.instant("bookedAt", bookedAt.get(i), place),
                        FormMoney.money("amount", amount.get(i), currency),
                        counterAccount.get(i)));
            }
        }
        return transactions;
    }

    private boolean isEmpty(int row) {
        return Stream.of(reference, bookedAt, amount, counterAccount)
                .allMatch(column -> column.get(row).isBlank());
    }

    private @Nullable BankRecord record(ZoneId place) {
        if (record == null || record.size() == 0) {
            return null;
        }
        if (record.size() > BankRecord.MOST_BYTES) {
            throw new InvalidInputException(
                    new FieldProblem("$.record", "is too large", "at most " + BankRecord.MOST_BYTES + " bytes"));
        }
        try {
            return new BankRecord(
                    FormTime.instant("issuedAt", issuedAt, place), sha256, Files.readAllBytes(record.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ZoneId place() {
        try {
            return ZoneId.of(text(zone));
        } catch (DateTimeException e) {
            throw new InvalidInputException(new FieldProblem("$.zone", "is no time zone", "Asia/Shanghai"));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
