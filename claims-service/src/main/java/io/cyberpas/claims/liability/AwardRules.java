package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Jurisdiction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dated rules on consolation money. */
public record AwardRules(List<AwardRule> rules) {

    public AwardRules {
        rules = List.copyOf(rules);
    }

    /** The rule of a kind that was in force on a day. */
    public Optional<AwardRule> find(Jurisdiction jurisdiction, AwardRule.Kind kind, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.jurisdiction() == jurisdiction && rule.kind() == kind && rule.isInForce(on))
                .findFirst();
    }
}
