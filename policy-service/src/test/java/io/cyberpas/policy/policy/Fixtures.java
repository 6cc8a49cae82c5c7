package io.cyberpas.policy.policy;

import static io.cyberpas.policy.coverage.CoverageCode.BUSINESS_INTERRUPTION;
import static io.cyberpas.policy.coverage.CoverageCode.DATA_RESTORATION;
import static io.cyberpas.policy.coverage.CoverageCode.PRIVACY_LIABILITY;
import static io.cyberpas.policy.coverage.CoverageTrigger.CLAIMS_MADE;
import static io.cyberpas.policy.coverage.CoverageTrigger.DISCOVERY;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A Korean telecom company that accepted a quote of one billion won. */
public final class Fixtures {
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    public static final CoverPeriod YEAR =
            new CoverPeriod(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-12-01"));
    public static final Actor PADA = actor("pada", Roles.POLICY_ADMIN);

    private Fixtures() {}

    public static Actor actor(String subject, String... roles) {
        return new Actor(subject, subject, Set.of(roles), null, null, null);
    }

    public static Actor broker(String brokerage) {
        return new Actor("bora", "Bora Kim", Set.of(Roles.BROKER), brokerage, null, null);
    }

    public static Money won(long amount) {
        return Money.of(amount, "KRW");
    }

    public static CoveragePart privacy() {
        return CoveragePart.of(
                PRIVACY_LIABILITY, CLAIMS_MADE, won(1_000_000_000), won(10_000_000), null, null, won(6_000_000));
    }

    public static CoveragePart restoration() {
        return CoveragePart.of(
                DATA_RESTORATION, DISCOVERY, won(300_000_000), won(10_000_000), null, null, won(2_000_000));
    }

    public static CoveragePart interruption() {
        return CoveragePart.of(
                BUSINESS_INTERRUPTION, DISCOVERY, won(500_000_000), won(10_000_000), 8, null, won(1_500_000));
    }

    public static PolicyTerms terms(CoveragePart... parts) {
        Insured insured = new Insured(
                "한빛정보통신 주식회사", "123-45-67890", null, "KR", "INFORMATION", won(60_000_000_000L), 90_000L, null);
        return new PolicyTerms(
                "2026-01", insured, won(1_000_000_000), won(10_000_000), won(9_500_000), List.of(parts), List.of());
    }

    public static AcceptedQuote quote(PolicyTerms terms) {
        return new AcceptedQuote(
                "Q-2026-000001",
                false,
                Product.ENTERPRISE_CYBER,
                "HANBIT",
                YEAR,
                terms,
                Set.of(Dependency.on(DependencyKind.CLOUD, "AWS")));
    }

    public static AcceptedQuote quote() {
        return quote(terms(privacy(), restoration(), interruption()));
    }

    /** A policy of a quote, issued now, that stands in no database. */
    public static Policy policy(String number, AcceptedQuote quote) {
        return Policy.open(number, NewPolicy.of(quote, TODAY), NOW, PADA);
    }

    /** The policy of that quote, issued now. */
    public static Policy policy() {
        return Policy.open("P-2026-000001", NewPolicy.of(quote(), TODAY), NOW, PADA);
    }
}
