package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.quote.BusinessRegistrationNumber;
import io.cyberpas.quote.quote.Insured;
import io.cyberpas.quote.quote.Security;
import io.cyberpas.quote.quote.Submission;
import io.cyberpas.quote.quote.Submission.RequestedOption;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a broker submits. */
@Schema(name = "Submission")
record SubmissionRequest(
        @NotNull @Schema(examples = "ENTERPRISE_CYBER") ProductCode product,

        @NotNull @Valid InsuredRequest insured,
        @NotNull @Valid CoverRequest cover,
        @NotNull @Valid ControlsRequest controls,

        @NotNull @Min(0) @Max(100) @Schema(description = "External security rating, higher is better", examples = "72")
        Integer externalRating,

        @NotEmpty @Size(max = 20) @Schema(description = "One to eight combinations to compare")
        List<@NotNull @Valid OptionRequest> options,

        @Schema(description = "Coverage parts wanted; all of the product if left out") @Nullable
        Set<@NotNull CoveragePart> parts) {

    /** The company to be insured. */
    @Schema(name = "SubmissionInsured")
    record InsuredRequest(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "한빛통신 주식회사")
            String name,

            @NotNull @BusinessNumber @Schema(examples = "123-45-67891")
            String businessRegistrationNumber,

            @NotNull
            @Pattern(regexp = "[A-Z]{2}", message = "must be a country code of two capital letters")
            @Schema(examples = "KR")
            String country,

            @NotNull @Schema(examples = "INFORMATION") Industry industry,
            @NotNull Money annualSales,

            @NotNull @Schema(description = "Persons whose data the company holds", examples = "90000")
            Long dataSubjects) {

        Insured toInsured() {
            return new Insured(
                    name,
                    new BusinessRegistrationNumber(businessRegistrationNumber),
                    country,
                    industry,
                    annualSales,
                    dataSubjects);
        }
    }

    /** The time to be insured. */
    @Schema(name = "SubmissionCover")
    record CoverRequest(
            @NotNull @Schema(description = "First day of cover", examples = "2026-12-01")
            LocalDate from,

            @NotNull @Schema(description = "First day without cover", examples = "2027-12-01")
            LocalDate to) {

        Cover toCover() {
            if (!to.isAfter(from)) {
                throw new InvalidInputException(
                        new FieldProblem("$.cover.to", "must be after the first day of cover", "after " + from));
            }
            return new Cover(from, to);
        }
    }

    /** The controls in place; each question must be answered. */
    @Schema(name = "SubmissionControls")
    record ControlsRequest(
            @NotNull @Schema(description = "Multi-factor authentication")
            Boolean mfa,

            @NotNull @Schema(description = "Patches applied within agreed time")
            Boolean patching,

            @NotNull @Schema(description = "Backup that is not reachable from the network")
            Boolean offlineBackup,

            @NotNull @Schema(description = "Personal data encrypted")
            Boolean encryption,

            @NotNull @Schema(description = "Remote work secured: managed devices, no local copies")
            Boolean remoteWork,

            @NotNull @Schema(description = "Endpoint detection and response")
            Boolean edr,

            @NotNull @Schema(description = "Monitoring around the clock")
            Boolean monitoring,

            @NotNull @Schema(description = "Response plan, tested")
            Boolean responsePlanTested,

            @NotNull @Schema(description = "ISMS certificate")
            Boolean isms,

            @NotNull @Schema(description = "ISMS-P certificate")
            Boolean ismsP,

            @NotNull @Schema(description = "A vulnerability known to be exploited is open")
            Boolean openKnownExploitedVulnerability) {

        Set<Control> present() {
            Set<Control> present = EnumSet.noneOf(Control.class);
            for (Control control : Control.values()) {
                if (answer(control)) {
                    present.add(control);
                }
            }
            return present;
        }

        private boolean answer(Control control) {
            return switch (control) {
                case MFA -> mfa;
                case PATCHING -> patching;
                case OFFLINE_BACKUP -> offlineBackup;
                case ENCRYPTION -> encryption;
                case REMOTE_WORK -> remoteWork;
                case EDR -> edr;
                case MONITORING -> monitoring;
                case RESPONSE_PLAN_TESTED -> responsePlanTested;
                case ISMS -> isms;
                case ISMS_P -> ismsP;
            };
        }
    }

    /** One combination of limit and retention. */
    @Schema(name = "SubmissionOption")
    record OptionRequest(
            @NotNull @Schema(description = "Annual aggregate limit, from the product's menu")
            Money limit,

            @NotNull @Schema(description = "Retention for each claim, from the product's menu")
            Money retention) {}

    Submission toSubmission() {
        return new Submission(
                product,
                insured.toInsured(),
                cover.toCover(),
                new Security(controls.present(), controls.openKnownExploitedVulnerability(), externalRating),
                parts == null ? Set.of() : parts,
                options.stream()
                        .map(option -> new RequestedOption(option.limit(), option.retention()))
                        .toList());
    }
}
