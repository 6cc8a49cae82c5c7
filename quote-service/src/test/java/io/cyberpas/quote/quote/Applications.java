package io.cyberpas.quote.quote;

import static io.cyberpas.quote.rating.Risks.YEAR;
import static io.cyberpas.quote.rating.Risks.won;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.Answered;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Forms;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Application.RequestedOption;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applications and people that read aloud. */
final class Applications {

    static final Actor BORA = new Actor("bora", "Bora Kim", Set.of(Roles.BROKER), "HANBIT", null, null);
    static final Actor UMA = new Actor("uma", "Uma Choi", Set.of(Roles.UNDERWRITER), null, null, null);
    static final Actor SEONU = new Actor("seonu", "Seonu Lee", Set.of(Roles.SENIOR_UNDERWRITER), null, null, null);
    static final Actor POLICY_SERVICE = Actor.system("policy-service");
    static final RequestedOption BILLION = option(won(1_000_000_000), won(10_000_000));

    private Applications() {}

    static RequestedOption option(@Nullable Money limit, @Nullable Money retention) {
        return new RequestedOption(limit, retention);
    }

    static Applicant company() {
        return company("가온정보 주식회사", "KR", won(60_000_000_000L), 90_000L);
    }

    static Applicant company(@Nullable String name, String country, @Nullable Money sales, @Nullable Long subjects) {
        return new Applicant(name, "123-45-67891", null, country, Industry.INFORMATION, sales, subjects, null);
    }

    /** Complete, and quoted at once. */
    static Application complete() {
        return of(company(), BILLION);
    }

    static Application of(Applicant insured, RequestedOption... options) {
        return of(insured, YEAR.from(), YEAR.to(), Set.of(), options);
    }

    static Application of(
            Applicant insured,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<CoveragePart> parts,
            RequestedOption... options) {
        return of(
                ProductCode.ENTERPRISE_CYBER, "KRW", insured, from, to, Answered.wellRunCompany(), 72, parts, options);
    }

    static Application of(
            @Nullable ProductCode product,
            @Nullable String currency,
            Applicant insured,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Answers answers,
            @Nullable Integer rating,
            Set<CoveragePart> parts,
            RequestedOption... options) {
        return new Application(
                product,
                currency == null ? null : Currency.getInstance(currency),
                insured,
                from,
                to,
                answers,
                rating,
                List.of(),
                parts,
                List.of(options),
                null);
    }

    static Proposal proposal(Application application) {
        return Proposal.of(application, Files.PRODUCT, Forms.STANDARD);
    }
}
