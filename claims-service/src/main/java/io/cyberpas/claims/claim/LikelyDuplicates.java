package io.cyberpas.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds claims that are perhaps of the same incident as another. */
@ApplicationScoped
public class LikelyDuplicates {

    private final Claims claims;
    private final SharedSigns signs;
    private final NoticeRules rules;
    private final Clock clock;
    private final ZoneId zone;

    LikelyDuplicates(Claims claims, SharedSigns signs, NoticeRules rules, Clock clock, ZoneId zone) {
        this.claims = claims;
        this.signs = signs;
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
    }

    /** The likeliest ones: those that share something of the incident first, then the nearest in time. */
    public List<LikelyDuplicate> of(Claim claim) {
        var rule = rules.on(LocalDate.ofInstant(clock.instant(), zone));
        Map<UUID, List<Likeness>> reasons = new LinkedHashMap<>();
        signs.of(claim.id(), rule.mostDuplicates())
                .forEach(shared -> reasons.computeIfAbsent(shared.claimId(), _ -> new ArrayList<>())
                        .add(new Likeness(shared.kind(), shared.value())));
        var near = claims.nearInTime(claim, rule.duplicateSpan(), rule.mostDuplicates());
        near.forEach(other -> reasons.computeIfAbsent(other.id(), _ -> new ArrayList<>())
                .add(new Likeness(Likeness.Kind.POLICY_AND_TIME, other.policyNumber())));
        var ids = reasons.keySet().stream().limit(rule.mostDuplicates()).toList();
        Map<UUID, Claim> found = new LinkedHashMap<>();
        claims.list("id in ?1", ids).forEach(each -> found.put(each.id(), each));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(other -> new LikelyDuplicate(other, reasons.getOrDefault(other.id(), List.of())))
                .toList();
    }

    /** Those that no review has looked at yet. */
    public List<LikelyDuplicate> notReviewed(Claim claim) {
        var reviewed = claim.reviewedDuplicates();
        return of(claim).stream()
                .filter(each -> !reviewed.contains(each.claim().number()))
                .toList();
    }
}
