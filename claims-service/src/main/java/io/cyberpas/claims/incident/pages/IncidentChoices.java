package io.cyberpas.claims.incident.pages;

import io.cyberpas.claims.incident.VerisEnumerations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen in the form of a first classification, straight from the enumerations of the standard. */
final class IncidentChoices {

    private static final List<String> ACTORS = List.of("external", "internal");
    private static final List<String> ACTIONS =
            List.of("hacking", "malware", "social", "misuse", "error", "physical", "environmental");

    /** One choice: what is sent, and the words of the standard. */
    public record Choice(String value, String text) {}

    private IncidentChoices() {}

    static List<String> of(String enumeration) {
        return VerisEnumerations.standard().values(enumeration);
    }

    static List<Choice> actors() {
        List<Choice> choices = new ArrayList<>(kinds("actor", ACTORS, "variety"));
        choices.add(new Choice("unknown", "unknown"));
        return choices;
    }

    static List<Choice> actions() {
        List<Choice> choices = new ArrayList<>(kinds("action", ACTIONS, "variety"));
        choices.add(new Choice("unknown", "unknown"));
        return choices;
    }

    static List<Choice> vectors() {
        return kinds("action", ACTIONS.subList(0, 6), "vector");
    }

    private static List<Choice> kinds(String parent, List<String> kinds, String member) {
        return kinds.stream()
                .flatMap(kind -> values(parent + "." + kind + "." + member)
                        .map(value -> new Choice(kind + ":" + value, kind + " · " + value)))
                .toList();
    }

    private static Stream<String> values(String enumeration) {
        return VerisEnumerations.standard().values(enumeration).stream();
    }
}
