package io.cyberpas.quote.quote;

import static io.cyberpas.quote.rating.Risks.YEAR;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.Answered;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Forms;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.rating.Adjustment;
import io.cyberpas.quote.rating.Judgement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quotes of which the first option was accepted, cover from 1 December 2026. */
public final class Accepted {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Product MEMBERS = Files.product("mobile-payment-2026-01");

    private Accepted() {}

    /** Information company, sales of KRW 60bn, 90,000 data subjects, limit of KRW 1bn, retention of KRW 10M. */
    public static AcceptedQuote company() {
        return company(Answered.wellRunCompany());
    }

    /** The same with other answers. */
    public static AcceptedQuote company(Answers answers) {
        Application application = Applications.complete().with(answers);
        return accepted(application, Files.PRODUCT, Forms.STANDARD, null, List.of());
    }

    /** The same with loadings and discounts. */
    public static AcceptedQuote company(Adjustment... adjustments) {
        return accepted(Applications.complete(), Files.PRODUCT, Forms.STANDARD, null, List.of(adjustments));
    }

    /** A company with sales that the tariff has no figure for, judged by an underwriter. */
    public static AcceptedQuote large(Money sales, Judgement judgement) {
        Application application =
                Applications.of(Applications.company("한빛통신 주식회사", "KR", sales, 90_000L), Applications.BILLION);
        return accepted(application, Files.PRODUCT, Forms.STANDARD, judgement, List.of());
    }

    /** A company under the duty to insure: limit of KRW 1bn for sales of KRW 60bn and 90,000 data subjects. */
    public static AcceptedQuote compulsory() {
        Application application = Applications.of(
                ProductCode.PI_LIABILITY,
                "KRW",
                Applications.company(),
                YEAR.from(),
                YEAR.to(),
                Answered.wellRunCompany(),
                72,
                Set.of(),
                Applications.BILLION);
        return accepted(application, Files.product("pi-liability-2026-01"), Forms.STANDARD, null, List.of());
    }

    /** The members of a platform, each with CNY 100,000 a year. */
    public static AcceptedQuote members(long members) {
        Applicant platform = new Applicant("平台支付", "91310000MA1FL0X12Q", null, "CN", null, null, null, members);
        Application application = Applications.of(
                ProductCode.MOBILE_PAYMENT,
                "CNY",
                platform,
                YEAR.from(),
                YEAR.to(),
                Answers.none(),
                null,
                Set.of(),
                Applications.option(Money.of("100000", "CNY"), Money.of("0", "CNY")));
        return accepted(application, MEMBERS, Forms.HOUSEHOLD, null, List.of());
    }

    private static AcceptedQuote accepted(
            Application application,
            Product product,
            Questionnaire questionnaire,
            @Nullable Judgement judgement,
            List<Adjustment> adjustments) {
        Quote quote = Quote.draft("Q-2026-000001", "HANBIT", application, NOW);
        quote.submit(Proposal.of(application, product, questionnaire), null, Applications.BORA, NOW);
        Edition edition = new Edition(product, Files.tariffOf(product), questionnaire);
        quote.quote(
                Pricing.worksheets(quote, edition, judgement, adjustments), YEAR.from(), Applications.UMA, NOW, null);
        if (judgement != null || !adjustments.isEmpty()) {
            quote.underwriting = quote.underwriting()
                    .released(judgement == null ? new Judgement(null, null, "uma") : judgement, adjustments, List.of());
        }
        quote.accept(1, TODAY, Applications.BORA, NOW);
        return quote.accepted();
    }
}
