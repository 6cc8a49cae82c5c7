package io.cyberpas.claims.incident.pages;

import io.cyberpas.claims.incident.VerisEnumerations;
import io.cyberpas.claims.incident.VerisWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What can be chosen in the form of a first classification, straight from the enumerations of the standard. */
final class IncidentChoices {

    private static final List<String> ACTORS = List.of("external", "internal");
    private static final List<String> ACTIONS =
            List.of("hacking", "malware", "social", "misuse", "error", "physical", "environmental");

    private static final Comparator<Choice> BY_NAME = Comparator.comparing(Choice::text);
    private static final Comparator<Choice> IN_THE_ORDER_OF_THE_STANDARD = (_, _) -> 0;

    private final Locale language;

    IncidentChoices(Locale language) {
        this.language = language;
    }

    /** One choice: what is sent, in the words of the standard, and what it is called. */
    public record Choice(String value, String text) {}

    List<Choice> of(String enumeration) {
        return VerisEnumerations.standard().values(enumeration).stream()
                .map(value -> new Choice(value, VerisWords.value(enumeration, value, language)))
                .sorted(enumeration.equals("country") ? BY_NAME : IN_THE_ORDER_OF_THE_STANDARD)
                .toList();
    }

    List<Choice> actors() {
        return kindsOrUnknown("actor", ACTORS);
    }

    List<Choice> actions() {
        return kindsOrUnknown("action", ACTIONS);
    }

    List<Choice> vectors() {
        return kinds("action", ACTIONS.subList(0, 6), "vector");
    }

    private List<Choice> kindsOrUnknown(String parent, List<String> kinds) {
        List<Choice> choices = new ArrayList<>(kinds(parent, kinds, "variety"));
        choices.add(new Choice("unknown", VerisWords.kind("unknown", language)));
        return choices;
    }

    private List<Choice> kinds(String parent, List<String> kinds, String member) {
        return kinds.stream()
                .flatMap(kind -> of(parent + "." + kind + "." + member).stream()
                        .map(each -> new Choice(
                                kind + ":" + each.value(), VerisWords.kind(kind, language) + " · " + each.text())))
                .toList();
    }
}
