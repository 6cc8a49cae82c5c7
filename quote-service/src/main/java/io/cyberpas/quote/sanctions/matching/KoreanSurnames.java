package io.cyberpas.quote.sanctions.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Korean surnames and the Latin spellings that people use for them. Spellings of one surname share one sound. */
final class KoreanSurnames {

    private static final KoreanSurnames KNOWN = read();

    private final Map<String, String> soundBySpelling = new HashMap<>();
    private final Map<String, String> soundByHangul = new HashMap<>();

    private KoreanSurnames() {}

    /** The sound of a Latin spelling, or empty if it is none of a surname. */
    static Optional<String> soundOf(String spelling) {
        return Optional.ofNullable(KNOWN.soundBySpelling.get(spelling));
    }

    /** The surname with which a Hangul name of a person begins, or empty if it begins with none. */
    static Optional<String> beginning(String hangul) {
        for (int length = 2; length > 0; length--) {
            if (hangul.length() > length && KNOWN.soundByHangul.containsKey(hangul.substring(0, length))) {
                return Optional.of(hangul.substring(0, length));
            }
        }
        return Optional.empty();
    }

    /** The sound of a surname in Hangul. */
    static Optional<String> soundOfHangul(String surname) {
        return Optional.ofNullable(KNOWN.soundByHangul.get(surname));
    }

    private static KoreanSurnames read() {
        KoreanSurnames surnames = new KoreanSurnames();
        MatchingData.lines("sanctions/surnames.csv").skip(1).forEach(line -> surnames.add(line.split(",", 2)));
        return surnames;
    }

    /** The first spelling gives the sound; a spelling that two surnames share belongs to the first, the more frequent one. */
    private void add(String[] row) {
        String[] spellings = row[1].split(" ");
        String sound = soundBySpelling.getOrDefault(spellings[0], SoundFold.of(spellings[0]));
        for (String spelling : spellings) {
            soundBySpelling.putIfAbsent(spelling, sound);
        }
        soundByHangul.put(row[0], sound);
    }
}
