package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.forensics.EngagementTerms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form by which a firm is appointed. */
public class EngagementForm {

    @FormParam("vendorCode")
    @NotBlank
    @Size(max = 20)
    @Nullable
    String vendorCode;

    @FormParam("vendorName")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String vendorName;

    @FormParam("conflict")
    @NotNull
    EngagementTerms.@Nullable Conflict conflict;

    @FormParam("conflictStatement")
    @NotBlank
    @Size(max = 2000)
    @Nullable
    String conflictStatement;

    @FormParam("rateCard")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String rateCard;

    @FormParam("hourlyRate")
    @NotBlank
    @Nullable
    String hourlyRate;

    @FormParam("hourlyRateCurrency")
    @NotBlank
    @Nullable
    String hourlyRateCurrency;

    @FormParam("statementOfWork")
    @NotBlank
    @Size(max = 8000)
    @Nullable
    String statementOfWork;

    @FormParam("privileged")
    @Nullable
    Boolean privileged;

    @FormParam("letterReference")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String letterReference;

    EngagementTerms terms() {
        return new EngagementTerms(
                text(vendorCode),
                text(vendorName),
                Objects.requireNonNull(conflict),
                text(conflictStatement),
                text(rateCard),
                FormMoney.money("hourlyRate", hourlyRate, hourlyRateCurrency),
                text(statementOfWork),
                Boolean.TRUE.equals(privileged),
                text(letterReference));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNull(text);
    }
}
