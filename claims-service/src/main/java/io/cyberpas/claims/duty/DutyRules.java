package io.cyberpas.claims.duty;

import java.util.List;
import java.util.Optional;

/** The reporting duties known, of all jurisdictions and times. */
public record DutyRules(List<DutyRule> rules) {

    public DutyRules {
        rules = List.copyOf(rules);
        var codes = rules.stream().map(DutyRule::code).distinct().count();
        if (codes != rules.size()) {
            throw new IllegalArgumentException("Duty codes are not unique");
        }
    }

    /** The rule of a code, if it is still in the data. */
    public Optional<DutyRule> rule(String code) {
        return rules.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The duties that arise from the facts, in the order of the data. */
    public List<DutyRule> arisingFrom(IncidentFacts facts) {
        return rules.stream().filter(each -> each.appliesTo(facts)).toList();
    }
}
