package io.cyberpas.claims.engagement.pages;

import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.engagement.Deliverable;
import io.cyberpas.claims.engagement.EngagementTerms;
import io.cyberpas.claims.engagement.Proposal;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form by which a firm is appointed. */
public class EngagementForm {

    @FormParam("vendorCode")
    @NotBlank
    @Size(max = 20)
    @Nullable
    String vendorCode;

    @FormParam("kind")
    @Nullable
    String kind;

    @FormParam("conflict")
    @NotNull
    EngagementTerms.@Nullable Conflict conflict;

    @FormParam("conflictStatement")
    @NotBlank
    @Size(max = 2000)
    @Nullable
    String conflictStatement;

    @FormParam("hourlyRate")
    @Nullable
    String hourlyRate;

    @FormParam("hourlyRateCurrency")
    @Nullable
    String hourlyRateCurrency;

    @FormParam("statementOfWork")
    @NotBlank
    @Size(max = 8000)
    @Nullable
    String statementOfWork;

    @FormParam("deliverables")
    @Size(max = 20_000)
    @Nullable
    String deliverables;

    @FormParam("budgetHours")
    @Nullable
    String budgetHours;

    @FormParam("deadline")
    @Nullable
    String deadline;

    @FormParam("privileged")
    @Nullable
    Boolean privileged;

    @FormParam("privilegeGround")
    @Size(max = 1000)
    @Nullable
    String privilegeGround;

    @FormParam("letterReference")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String letterReference;

    Proposal proposal() {
        return new Proposal(
                text(vendorCode),
                text(kind).isBlank() ? null : FirmKind.valueOf(text(kind)),
                Objects.requireNonNull(conflict),
                text(conflictStatement),
                null,
                text(hourlyRate).isBlank() ? null : FormMoney.money("hourlyRate", hourlyRate, hourlyRateCurrency),
                text(statementOfWork),
                Boolean.TRUE.equals(privileged),
                privilegeGround,
                text(letterReference),
                text(budgetHours).isBlank() ? null : hours("budgetHours", text(budgetHours)),
                FormTime.optionalDate("deadline", deadline),
                lines());
    }

    private List<Deliverable> lines() {
        return text(deliverables)
                .lines()
                .filter(line -> !line.isBlank())
                .map(EngagementForm::deliverable)
                .toList();
    }

    private static Deliverable deliverable(String line) {
        String[] columns = line.split("\\|", 2);
        try {
            if (columns.length == 2) {
                return Deliverable.due(columns[1], LocalDate.parse(columns[0].strip()));
            }
        } catch (DateTimeException _) {
            // said below
        }
        throw new InvalidInputException(new FieldProblem(
                "$.deliverables", "has a line that is no deliverable: " + line.strip(), "2027-01-15 | Final report"));
    }

    /** Hours as they are typed. */
    static BigDecimal hours(String field, String text) {
        try {
            return new BigDecimal(text.replace(",", "").strip());
        } catch (NumberFormatException _) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is no number of hours", "7.5"));
        }
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
