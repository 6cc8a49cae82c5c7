package io.cyberpas.claims.duty;

import io.cyberpas.platform.data.DatedRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reporting duties known, of all jurisdictions and times. */
public record DutyRules(List<DutyRule> rules) {

    /** @throws IllegalArgumentException when two rows of a code hold on the same day, or one names a duty that is not there */
    public DutyRules {
        rules = List.copyOf(rules);
        var byCode = rules.stream().collect(Collectors.groupingBy(DutyRule::code));
        byCode.values().forEach(DatedRows::new);
        for (var rule : rules) {
            for (var other : new @Nullable String[] {rule.supplement(), rule.supplements()}) {
                if (other != null && !byCode.containsKey(other)) {
                    throw new IllegalArgumentException(rule.code() + " names " + other + ", which is not there");
                }
            }
        }
    }

    /** The row of a code that was in force from that day; the newest where the day is not known. */
    public Optional<DutyRule> rule(String code, @Nullable LocalDate effectiveFrom) {
        return rules.stream()
                .filter(each -> each.code().equals(code))
                .filter(each -> effectiveFrom == null || each.effectiveFrom().equals(effectiveFrom))
                .reduce((_, later) -> later);
    }

    /** The row by which a duty arose. */
    public DutyRule of(Duty duty) {
        return rule(duty.code(), duty.ruleFrom().orElse(null))
                .or(() -> rule(duty.code(), null))
                .orElseThrow(() -> new IllegalStateException("The rule " + duty.code() + " is gone from the data"));
    }

    /** The row of a code that is in force for an incident known at that time. */
    Optional<DutyRule> inForce(String code, Instant awareAt) {
        return rules.stream()
                .filter(each -> each.code().equals(code) && each.isInForce(awareAt))
                .findFirst();
    }

    /** The duties that arise from the facts, in the order of the data. */
    public List<DutyRule> arisingFrom(IncidentFacts facts) {
        return rules.stream().filter(each -> each.appliesTo(facts)).toList();
    }

    /** The duties of the jurisdictions named that do not arise from the facts, though they are in force. */
    public List<DutyRule> notArisingFrom(IncidentFacts facts) {
        return rules.stream()
                .filter(DutyRule::isOriginal)
                .filter(each -> facts.jurisdictions().contains(each.jurisdiction()))
                .filter(each -> each.isInForce(facts.awareAt()) && !each.appliesTo(facts))
                .toList();
    }
}
