package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.PlainText;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Application.RequestedOption;
import io.cyberpas.quote.risk.Finding;
import io.cyberpas.quote.tariff.Industry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a broker says of a risk. A draft may lack anything; a submission is answered with all that is missing or wrong. */
@Schema(name = "Application")
record ApplicationRequest(
        @Schema(examples = "ENTERPRISE_CYBER") @Nullable ProductCode product,

        @Schema(
                implementation = String.class,
                description = "Of all amounts; the product's only or its Korean edition if left out",
                examples = "KRW")
        @Nullable
        Currency currency,

        @Valid @Nullable InsuredRequest insured,
        @Valid @Nullable CoverRequest cover,

        @Schema(
                description =
                        "Answers to the product's questionnaire by the codes of its questions: true, false, numbers, texts, ISO dates or lists of choices",
                examples = "{\"MFA\": true}")
        @Nullable
        Map<String, @Nullable Object> answers,

        @Schema(description = "External security rating from 0 to 100, higher is better", examples = "72") @Nullable
        Integer externalRating,

        @Size(max = 200) @Schema(description = "What a scan of the company's systems found") @Nullable
        List<@NotNull @Valid FindingRequest> findings,

        @Schema(description = "Coverage parts wanted; all but the optional ones if left out") @Nullable
        Set<@NotNull CoveragePart> parts,

        @Size(max = 20) @Schema(description = "One to eight combinations to compare") @Nullable
        List<@NotNull @Valid OptionRequest> options,

        @Size(max = 20)
        @PlainText
        @Schema(description = "Policy that this is to be a rider of", examples = "P-2026-000001")
        @Nullable
        String riderTo) {

    /** Who is to be insured. */
    @Schema(name = "ApplicationInsured")
    record InsuredRequest(
            @Size(max = 200) @PlainText @Schema(examples = "한빛통신 주식회사") @Nullable
            String name,

            @Size(max = 40) @PlainText @Schema(description = "Of organisations", examples = "123-45-67891") @Nullable
            String businessRegistrationNumber,

            @Schema(description = "Of persons", examples = "1990-04-25") @Nullable
            LocalDate birthDate,

            @Pattern(regexp = "[A-Z]{2}", message = "must be a country code of two capital letters")
            @Schema(examples = "KR")
            @Nullable
            String country,

            @Schema(examples = "INFORMATION") @Nullable Industry industry,
            @Nullable Money annualSales,

            @Schema(description = "Persons whose data the company holds", examples = "90000") @Nullable
            Long dataSubjects,

            @Schema(description = "Persons insured, where the product is embedded in a service", examples = "25000")
            @Nullable
            Long members) {

        Applicant toApplicant() {
            return new Applicant(
                    name, businessRegistrationNumber, birthDate, country, industry, annualSales, dataSubjects, members);
        }
    }

    /** The time to be insured. */
    @Schema(name = "ApplicationCover")
    record CoverRequest(
            @Schema(description = "First day of cover", examples = "2026-12-01") @Nullable
            LocalDate from,

            @Schema(description = "First day without cover", examples = "2027-12-01") @Nullable
            LocalDate to) {}

    /** What a scan or a test found. */
    @Schema(name = "Finding")
    record FindingRequest(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Outdated mail gateway")
            String title,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "mail.hanbit.example")
            String asset,

            @Size(max = 500)
            @PlainText
            @Schema(
                    description = "CVSS vector, version 3.1 or 4.0",
                    examples = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")
            @Nullable
            String cvssVector,

            @Schema(description = "Attackers are known to use it")
            boolean knownExploited,

            @Schema(description = "It is still there") boolean open,
            @Nullable LocalDate foundOn) {

        static FindingRequest of(Finding finding) {
            return new FindingRequest(
                    finding.title(),
                    finding.asset(),
                    finding.cvssVector(),
                    finding.knownExploited(),
                    finding.open(),
                    finding.foundOn());
        }

        Finding toFinding() {
            return new Finding(title, asset, cvssVector, knownExploited, open, foundOn);
        }
    }

    /** One combination of limit and retention. */
    @Schema(name = "ApplicationOption")
    record OptionRequest(
            @Schema(description = "Annual aggregate limit, from the product's menu") @Nullable
            Money limit,

            @Schema(description = "Retention for each claim, from the product's menu") @Nullable
            Money retention) {}

    /** The same as the domain says it. */
    Application toApplication() {
        return new Application(
                product,
                currency,
                insured == null ? Applicant.UNKNOWN : insured.toApplicant(),
                cover == null ? null : cover.from(),
                cover == null ? null : cover.to(),
                answers == null ? Answers.none() : Answers.of(answers),
                externalRating,
                findings == null
                        ? List.of()
                        : findings.stream().map(FindingRequest::toFinding).toList(),
                parts == null ? Set.of() : parts,
                options == null
                        ? List.of()
                        : options.stream()
                                .map(option -> new RequestedOption(option.limit(), option.retention()))
                                .toList(),
                riderTo == null || riderTo.isBlank() ? null : riderTo.strip());
    }

    /** The application as it is read again, as far as the reader may see it. */
    static ApplicationRequest of(Application application, Reader reader) {
        Applicant insured = application.insured();
        return new ApplicationRequest(
                application.product(),
                application.currency(),
                new InsuredRequest(
                        insured.name(),
                        reader.businessNumber(insured.businessRegistrationNumber()),
                        reader.birthDate(insured.birthDate()),
                        insured.country(),
                        insured.industry(),
                        insured.annualSales(),
                        insured.dataSubjects(),
                        insured.members()),
                new CoverRequest(application.coverFrom(), application.coverTo()),
                application.answers().toMap(),
                application.externalRating(),
                application.findings().stream().map(FindingRequest::of).toList(),
                application.parts(),
                application.options().stream()
                        .map(option -> new OptionRequest(option.limit(), option.retention()))
                        .toList(),
                application.riderTo());
    }
}
