package io.cyberpas.quote.quote;

import static io.cyberpas.quote.rating.Risks.SOME_CONTROLS;
import static io.cyberpas.quote.rating.Risks.YEAR;
import static io.cyberpas.quote.rating.Risks.won;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.quote.Submission.RequestedOption;
import io.cyberpas.quote.tariff.Industry;
import java.util.List;
import java.util.Set;

/** Submissions and people that read aloud. */
final class Submissions {

    static final Actor BORA = new Actor("bora", "Bora Kim", Set.of(Roles.BROKER), "HANBIT", null, null);
    static final Actor UMA = new Actor("uma", "Uma Choi", Set.of(Roles.UNDERWRITER), null, null, null);
    static final Actor POLICY_SERVICE = Actor.system("policy-service");

    private Submissions() {}

    static Insured insured() {
        return new Insured(
                "가온정보 주식회사",
                new BusinessRegistrationNumber("123-45-67891"),
                "KR",
                Industry.INFORMATION,
                won(60_000_000_000L),
                90_000);
    }

    static Submission submission() {
        return submission(insured(), new RequestedOption(won(1_000_000_000), won(10_000_000)));
    }

    static Submission submission(Insured insured, RequestedOption... options) {
        return new Submission(
                ProductCode.ENTERPRISE_CYBER,
                insured,
                YEAR,
                new Security(SOME_CONTROLS, false, 72),
                Set.of(),
                List.of(options));
    }
}
