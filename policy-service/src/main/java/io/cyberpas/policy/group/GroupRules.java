package io.cyberpas.policy.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dated rules of group policies: what the law and the insurer prescribe, never constants of the code. */
public record GroupRules(List<CoolingOffRule> coolingOff, List<DisclosureText> disclosures) {

    /** Keeps its own copies; refuses versions that occur twice. */
    public GroupRules {
        coolingOff = List.copyOf(coolingOff);
        disclosures = List.copyOf(disclosures);
        if (disclosures.stream().map(DisclosureText::version).distinct().count() < disclosures.size()) {
            throw new IllegalArgumentException("a version of the disclosures occurs twice");
        }
    }

    /** The rule for contracts of a day, if there is one. */
    public Optional<CoolingOffRule> coolingOffOn(LocalDate contract) {
        return coolingOff.stream().filter(rule -> rule.holdsOn(contract)).findFirst();
    }

    /** The disclosure of a version. */
    public Optional<DisclosureText> disclosure(String version) {
        return disclosures.stream()
                .filter(text -> text.version().equals(version))
                .findFirst();
    }
}
