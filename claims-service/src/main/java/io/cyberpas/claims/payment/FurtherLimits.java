package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.UnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Asks what the policy of a claim limits beside its aggregate and its parts: for each event, shared by parts, sublimits. */
@ApplicationScoped
public class FurtherLimits {

    private final PolicyLimits policies;
    private final ZoneId zone;

    FurtherLimits(PolicyLimits policies, ZoneId zone) {
        this.policies = policies;
        this.zone = zone;
    }

    /** As they stand for the event of the claim; empty when the policy service does not answer. Never in a database transaction. */
    public Optional<List<FurtherLimit>> of(Claim claim, Actor reader) {
        try {
            return Optional.of(policies.further(
                    claim.policyNumber(), LimitRequests.eventOf(claim), day(claim), ActingUser.of(reader)));
        } catch (UnavailableException _) {
            return Optional.empty();
        }
    }

    /** The day of the first line, of which all lines of a claim are as a rule. */
    private LocalDate day(Claim claim) {
        return claim.lines().stream()
                .findFirst()
                .map((ClaimLine line) -> LimitDay.of(claim, line, zone))
                .orElseGet(() -> LocalDate.ofInstant(claim.awareAt(), zone));
    }
}
