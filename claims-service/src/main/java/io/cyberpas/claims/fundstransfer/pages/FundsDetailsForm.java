package io.cyberpas.claims.fundstransfer.pages;

import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.forensics.RecordReporting.Institution;
import io.cyberpas.claims.fundstransfer.AccountKind;
import io.cyberpas.claims.fundstransfer.BankRecord;
import io.cyberpas.claims.fundstransfer.FundsDetails;
import io.cyberpas.claims.fundstransfer.LossCause;
import io.cyberpas.claims.fundstransfer.LostTransaction;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
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

/** What the form of stolen transactions sends: all of a notice but who told it and when. */
class FundsDetailsForm {

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
    @NotBlank
    @Nullable
    String zone;

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

    /** What was stolen, as it was typed. */
    FundsDetails details() {
        var place = place();
        return new FundsDetails(
                blank(certificate),
                Objects.requireNonNull(accountKind),
                Objects.requireNonNull(cause),
                text(account),
                new Institution(text(institutionCode).toUpperCase(Locale.ROOT), text(institutionName)),
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

    ZoneId place() {
        try {
            return ZoneId.of(text(zone));
        } catch (DateTimeException e) {
            throw new InvalidInputException(new FieldProblem("$.zone", "is no time zone", "Asia/Shanghai"));
        }
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
