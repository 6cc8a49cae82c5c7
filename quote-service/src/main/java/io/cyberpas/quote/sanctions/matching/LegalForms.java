package io.cyberpas.quote.sanctions.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes from names what only says which legal form a company has. */
final class LegalForms {

    private static final Set<String> LATIN = MatchingData.lines("sanctions/legal-forms.txt")
            .filter(form -> form.chars().allMatch(c -> c < 128) && Character.isLetter(form.charAt(0)))
            .collect(Collectors.toUnmodifiableSet());

    /** Longest first, because a short one can be part of a long one. */
    private static final List<String> EAST_ASIAN = MatchingData.lines("sanctions/legal-forms.txt")
            .filter(form -> form.chars().anyMatch(c -> c >= 128))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private LegalForms() {}

    /** Leaves out the East Asian forms, which are often written without a space; a name that is nothing else stays. */
    static String without(String name) {
        String left = name;
        for (String form : EAST_ASIAN) {
            left = left.replace(form, " ");
        }
        return left.isBlank() ? name : left.strip();
    }

    /** Leaves out words that are Latin forms; a name that is nothing else stays. */
    static List<String> without(List<String> words) {
        List<String> left = words.stream().filter(word -> !LATIN.contains(word)).toList();
        return left.isEmpty() ? words : left;
    }
}
