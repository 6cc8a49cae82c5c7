package io.cyberpas.claims;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.NoticeOfLoss;
import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.claim.PolicyCover;
import io.cyberpas.claims.claim.PolicyOnDays;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.claim.Trigger;
import io.cyberpas.claims.claim.TriggerDates;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** A claim of Hangang Telecom under a policy with the coverage parts asked for, each with a line of its own. */
public final class HangangClaim {

    public static final Actor HANA = new Actor("hana", "Hana Lee", Set.of(Roles.CLAIMS_HANDLER), null, null, null);
    public static final Instant AWARE = Instant.parse("2026-12-20T00:00:00Z");
    public static final Instant NOW = Instant.parse("2027-02-10T03:00:00Z");
    public static final TriggerDates DATES = new TriggerDates(
            LocalDate.of(2026, 12, 20),
            LocalDate.of(2026, 12, 18),
            LocalDate.of(2026, 12, 18),
            LocalDate.of(2026, 12, 20));
    public static final LocalDate TODAY = LocalDate.of(2027, 2, 10);

    private HangangClaim() {}

    /** A new claim in won with a line for each part; lines of interruption have a waiting period of eight hours. */
    public static Claim with(CoveragePart... parts) {
        var told = new NoticeOfLoss(
                AWARE,
                LocalDate.of(2026, 12, 18),
                "Portal leak",
                new Notifier("Kang Minseo", Notifier.Capacity.INSURED, null, null),
                Set.of(parts));
        return Claim.notifyOf("C-2026-000001", told, cover(parts), HANA, AWARE);
    }

    /** The cover of a policy that holds the parts, with a retention of ten million for each claim. */
    public static PolicyOnDays cover(CoveragePart... parts) {
        Money billion = krw(1_000_000_000);
        List<PolicyCover.PartCover> covers = Arrays.stream(parts)
                .map(part -> new PolicyCover.PartCover(
                        part,
                        part.side() == Side.FIRST_PARTY ? Trigger.DISCOVERY : Trigger.CLAIMS_MADE,
                        billion,
                        billion,
                        krw(0),
                        part.name().endsWith("INTERRUPTION") ? 8 : null,
                        null))
                .toList();
        var cover = new PolicyCover(
                "P-2026-000001",
                "ENTERPRISE_CYBER",
                true,
                "IN_FORCE",
                null,
                null,
                "HANBIT",
                "Hangang Telecom",
                "123-45-67890",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 12, 1),
                Currency.getInstance("KRW"),
                billion,
                billion,
                krw(10_000_000),
                covers);
        return PolicyOnDays.always(cover, DATES);
    }

    public static Money krw(long amount) {
        return Money.of(amount, "KRW");
    }
}
