package io.cyberpas.quote.sanctions.matching;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the Latin spellings of one Korean sound together: Gim and Kim; Jeong, Jung and Chung; Soo and Su; Haeun and Haewoon; Yeong, Young and, as
 * lists write it that know names from the North, Yong. Other names keep enough of their sound to be found by it.
 */
final class SoundFold {

    /** What is replaced by what, in this order. A capital letter stands for a sound that has no letter of its own. */
    private static final List<Rule> RULES = List.of(
            rule("ng(?![aeiouy])", "N"),
            rule("ck", "k"),
            rule("sch|sh", "s"),
            rule("tch|ch|zh|j|z", "c"),
            rule("ph", "p"),
            rule("th", "t"),
            rule("rh", "r"),
            rule("(?<=[aeiou])h(?![aeiouy])", ""),
            rule("q|g", "k"),
            rule("d", "t"),
            rule("b", "p"),
            rule("l", "r"),
            rule("y(eo|oo|ou|o|u)(?=[^aeiouyw])|yeu", "yu"),
            rule("y(eo|oo|ou|o)", "yo"),
            rule("ae(woo|wu|oo|ou|u)", "Eu"),
            rule("woo|wu|oo|ou|eu", "u"),
            rule("(eo|o)(?=[^aeiouyw]([^aeiouyw]|$))", "u"),
            rule("eo", "O"),
            rule("ae|ai|ay|ei|ey|ea", "e"),
            rule("oe|oi|oy", "we"),
            rule("ee|ui|yi|ie", "i"),
            rule("(.)\\1+", "$1"));

    private SoundFold() {}

    private record Rule(Pattern spelling, String sound) {}

    /** The sound of a word of lower-case Latin letters and digits. */
    static String of(String word) {
        String sound = word;
        for (Rule rule : RULES) {
            sound = rule.spelling().matcher(sound).replaceAll(rule.sound());
        }
        return sound;
    }

    private static Rule rule(String spelling, String sound) {
        return new Rule(Pattern.compile(spelling), sound);
    }
}
