package io.cyberpas.quote.sanctions.matching;

import io.cyberpas.quote.sanctions.matching.SpelledName.Word;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Says how alike two names are, and under which keys a name is found. Hangul is compared with Hangul letter by letter;
 * everything else by its Latin spelling and, a little weaker, by its sound, in any order of words.
 */
@Singleton
public class NameMatching {

    /** A shared sound is a little less than a shared spelling. */
    private static final double SOUND_WEIGHT = 0.97;
    /** Words less alike than this have nothing to do with each other. */
    private static final double ALIKE = 0.90;
    /** What it counts that all words of a long name are part of a longer one. */
    private static final double CONTAINED = 0.92;
    /** Letters from which a contained name says something. */
    private static final int TELLING_LENGTH = 10;

    private static final int SHORTEST_KEY = 3;
    private static final int SHORTEST_MISSPELLED = 5;
    private static final int LONGEST_MISSPELLED = 14;
    private static final int DECIMALS = 4;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance LEVENSHTEIN = LevenshteinDistance.getDefaultInstance();

    /**
     * The keys under which a name is found. Two names that are alike share at least one: a word, two words in one, or all
     * words in one, by their sound, and Hangul without its spaces; of those of some length also the forms that lack one
     * letter, which finds misspelled ones.
     */
    public Set<String> keys(String name) {
        return SpelledName.of(name).map(NameMatching::keys).orElse(Set.of());
    }

    /** From 0, nothing in common, to 1, the same; four decimals. */
    public BigDecimal score(String name, String listed) {
        Optional<SpelledName> one = SpelledName.of(name);
        Optional<SpelledName> other = SpelledName.of(listed);
        double score = one.isEmpty() || other.isEmpty() ? 0 : score(one.get(), other.get());
        return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static double score(SpelledName one, SpelledName other) {
        if (one.isHangul() && other.isHangul()) {
            return distanceRatio(one.jamo(), other.jamo());
        }
        return Math.max(wordByWord(one.words(), other.words()), inOneRow(one, other));
    }

    /** Without spaces, which Koreans set as they like, and with the surname first or last. */
    private static double inOneRow(SpelledName one, SpelledName other) {
        double best = 0;
        for (int first = 0; first < one.words().size(); first++) {
            best = Math.max(best, distanceRatio(one.latinFrom(first), other.latinFrom(0)));
            best = Math.max(best, SOUND_WEIGHT * distanceRatio(one.soundsFrom(first), other.soundsFrom(0)));
        }
        return best;
    }

    /** Each word with the one most like it, weighed by its length. */
    private static double wordByWord(List<Word> one, List<Word> other) {
        List<Word> fewer = one.size() <= other.size() ? one : other;
        List<Word> more = one.size() <= other.size() ? other : one;
        Set<Integer> taken = new HashSet<>();
        double alike = 0;
        double ofFewer = 0;
        for (Word word : fewer) {
            int partner = partner(word, more, taken);
            double similarity = partner < 0 ? 0 : similarity(word, more.get(partner));
            if (similarity >= ALIKE) {
                taken.add(partner);
                alike += similarity
                        * (word.latin().length() + more.get(partner).latin().length());
                ofFewer += similarity * word.latin().length();
            }
        }
        double whole = alike / (length(fewer) + length(more));
        boolean telling = fewer.size() > 1 && length(fewer) >= TELLING_LENGTH && taken.size() == fewer.size();
        return telling ? Math.max(whole, CONTAINED * ofFewer / length(fewer)) : whole;
    }

    private static int partner(Word word, List<Word> others, Set<Integer> taken) {
        int best = -1;
        for (int i = 0; i < others.size(); i++) {
            boolean better = best < 0 || similarity(word, others.get(i)) > similarity(word, others.get(best));
            if (!taken.contains(i) && better) {
                best = i;
            }
        }
        return best;
    }

    private static double similarity(Word one, Word other) {
        return Math.max(
                JARO_WINKLER.apply(one.latin(), other.latin()),
                SOUND_WEIGHT * JARO_WINKLER.apply(one.sound(), other.sound()));
    }

    private static double distanceRatio(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 0 : 1 - (double) LEVENSHTEIN.apply(one, other) / longest;
    }

    private static int length(List<Word> words) {
        return words.stream().mapToInt(word -> word.latin().length()).sum();
    }

    private static Set<String> keys(SpelledName name) {
        List<Word> words = name.words();
        Set<String> keys = new TreeSet<>();
        keys.add(words.stream().map(Word::sound).sorted().collect(Collectors.joining()));
        keys.add(name.soundsFrom(0));
        if (name.isHangul()) {
            addWithMisspellings(keys, name.hangul());
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.sound().length() >= SHORTEST_KEY && !word.surname()) {
                addWithMisspellings(keys, word.sound());
            }
            if (i + 1 < words.size()) {
                addWithMisspellings(keys, word.sound() + words.get(i + 1).sound());
            }
        }
        return keys;
    }

    private static void addWithMisspellings(Set<String> keys, String sound) {
        keys.add(sound);
        if (sound.length() >= SHORTEST_MISSPELLED && sound.length() <= LONGEST_MISSPELLED) {
            for (int i = 0; i < sound.length(); i++) {
                keys.add(sound.substring(0, i) + sound.substring(i + 1));
            }
        }
    }
}
