package io.cyberpas.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase that leaves something open.
 *
 * @param start with what every text of it begins
 * @param order the numbers of what it leaves open, in the order of the English
 * @param literals how many characters it fixes; of several phrases that fit, the one that fixes most is meant
 */
record OpenPhrase(String start, Pattern english, List<String> order, String korean, int literals) {

    private static final Pattern OPEN = Pattern.compile("\\{(\\d)}");
    private static final int FEWEST_LETTERS = 2;
    private static final int FEW_LETTERS = 6;
    private static final String ANYTHING = "(.*?)";
    private static final String VALUE = "(\\S*?|[^\\p{Lower}]*?)";

    static boolean isOpen(String english) {
        return OPEN.matcher(english).find();
    }

    /** @throws IllegalArgumentException when it could stand for anything, or its Korean leaves open what its English does not */
    static OpenPhrase of(String english, String korean) {
        var order = open(english);
        var literal = OPEN.matcher(english).replaceAll("");
        long letters = literal.codePoints().filter(Character::isLetter).count();
        if (letters < FEWEST_LETTERS) {
            throw new IllegalArgumentException("\"" + english + "\" could stand for anything");
        }
        if (!order.containsAll(open(korean))) {
            throw new IllegalArgumentException("\"" + korean + "\" leaves open what \"" + english + "\" does not");
        }
        return new OpenPhrase(
                english.substring(0, english.indexOf('{')),
                pattern(english, letters < FEW_LETTERS ? VALUE : ANYTHING),
                order,
                korean,
                literal.length());
    }

    /** The Korean of a text of this phrase, with what it leaves open said by a teller. */
    Optional<String> told(String text, UnaryOperator<String> teller) {
        if (!text.startsWith(start)) {
            return Optional.empty();
        }
        var matcher = english.matcher(text);
        return matcher.matches() ? Optional.of(filled(matcher, teller)) : Optional.empty();
    }

    private String filled(MatchResult found, UnaryOperator<String> teller) {
        return OPEN.matcher(korean).replaceAll(each -> {
            int group = order.indexOf(each.group(1)) + 1;
            return Matcher.quoteReplacement(teller.apply(found.group(group)));
        });
    }

    private static List<String> open(String text) {
        return OPEN.matcher(text).results().map(each -> each.group(1)).toList();
    }

    /** A phrase of few letters such as "0 to 5" leaves open only values; it would find itself in any sentence otherwise. */
    private static Pattern pattern(String english, String open) {
        List<String> literals = new ArrayList<>();
        int from = 0;
        var matcher = OPEN.matcher(english);
        while (matcher.find()) {
            literals.add(Pattern.quote(english.substring(from, matcher.start())));
            from = matcher.end();
        }
        literals.add(Pattern.quote(english.substring(from)));
        return Pattern.compile(String.join(open, literals), Pattern.DOTALL);
    }
}
