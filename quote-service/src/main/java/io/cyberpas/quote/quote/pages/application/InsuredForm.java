package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be insured, and when.
 *
 * @param kind whether a company, a person or the members of a platform
 * @param countries codes of the countries whose companies or persons the product insures
 * @param industries the industries that the tariff knows
 * @param currency currency of the sales
 * @param today earliest first day of cover
 */
public record InsuredForm(
        InsuredKind kind,
        List<String> countries,
        List<Industry> industries,
        Currency currency,
        LocalDate today,
        Field name,
        Field businessRegistrationNumber,
        Field birthDate,
        Field country,
        Field industry,
        Field annualSales,
        Field dataSubjects,
        Field memberCount,
        Field coverFrom,
        Field coverTo)
        implements StepForm {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final int DAYS_AHEAD = 7;

    static InsuredForm of(Application application, Edition edition, Field.Source fields, LocalDate today) {
        Product product = edition.product();
        Applicant insured = application.insured();
        List<String> countries = product.countries().stream().sorted().toList();
        LocalDate from = Objects.requireNonNullElse(application.coverFrom(), today.plusDays(DAYS_AHEAD));
        LocalDate to = Objects.requireNonNullElse(application.coverTo(), from.plusMonths(product.maximumTermMonths()));
        Money sales = insured.annualSales();
        return new InsuredForm(
                product.insuredKind(),
                countries,
                industries(edition),
                product.currency(),
                today,
                fields.of(Binding.INSURED_NAME, insured.name()),
                fields.of("insured.businessRegistrationNumber", insured.businessRegistrationNumber()),
                fields.of("insured.birthDate", insured.birthDate()),
                fields.of("insured.country", onlyCountry(countries, insured.country())),
                fields.of(Binding.INSURED_INDUSTRY, insured.industry()),
                fields.of(
                        Binding.INSURED_ANNUAL_SALES,
                        sales == null ? null : sales.amount().toPlainString()),
                fields.of(Binding.INSURED_DATA_SUBJECTS, insured.dataSubjects()),
                fields.of("insured.members", insured.members()),
                fields.of("cover.from", from),
                fields.of("cover.to", to));
    }

    static Application read(Application before, Edition edition, DraftFields fields) {
        Product product = edition.product();
        Applicant said = before.insured();
        Applicant insured = new Applicant(
                fields.text("insured.name", LONGEST_NAME, said.name()),
                fields.text("insured.businessRegistrationNumber", LONGEST_NUMBER, said.businessRegistrationNumber()),
                fields.date("insured.birthDate", said.birthDate()),
                country(product, fields, said.country()),
                fields.choice("insured.industry", Industry.class, said.industry()),
                fields.money("insured.annualSales", product.currency(), said.annualSales()),
                fields.number("insured.dataSubjects", said.dataSubjects()),
                fields.number("insured.members", said.members()));
        return before.with(
                insured, fields.date("cover.from", before.coverFrom()), fields.date("cover.to", before.coverTo()));
    }

    /** Whether a company is insured, with industry, sales and records. */
    public boolean isCompany() {
        return kind == InsuredKind.ORGANISATION;
    }

    /** Whether the number is one of the Korean register. */
    public boolean hasKoreanNumber() {
        return countries.equals(List.of("KR"));
    }

    /** Whether a person is insured. */
    public boolean isPerson() {
        return kind == InsuredKind.PERSON;
    }

    /** Whether the members of a platform are insured. */
    public boolean isMembers() {
        return kind == InsuredKind.MEMBERS;
    }

    @Override
    public List<Note> notes() {
        return fields().map(Field::note).toList();
    }

    /** All that is asked for this kind of insured. */
    private Stream<Field> fields() {
        Stream<Field> own = switch (kind) {
            case ORGANISATION -> Stream.of(businessRegistrationNumber, industry, annualSales, dataSubjects);
            case PERSON -> Stream.of(birthDate);
            case MEMBERS -> Stream.of(businessRegistrationNumber, memberCount);
        };
        return Stream.concat(Stream.of(name, country, coverFrom, coverTo), own);
    }

    private static List<Industry> industries(Edition edition) {
        return edition.tariff() instanceof CompanyTariff tariff
                ? tariff.industries().keySet().stream().sorted().toList()
                : List.of();
    }

    private static @Nullable String onlyCountry(List<String> countries, @Nullable String said) {
        return said == null && countries.size() == 1 ? countries.getFirst() : said;
    }

    private static @Nullable String country(Product product, DraftFields fields, @Nullable String before) {
        String code = fields.raw("insured.country");
        if (code.isEmpty() || product.countries().contains(code)) {
            return code.isEmpty() ? null : code;
        }
        fields.refuse(new FieldProblem("$.insured.country", "is not on the list", null));
        return before;
    }
}
