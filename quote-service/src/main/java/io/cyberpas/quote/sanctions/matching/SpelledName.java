package io.cyberpas.quote.sanctions.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A name as it is compared.
 *
 * @param words its words in Latin letters, with their sounds
 * @param jamo the letters of its Hangul without spaces; empty if it is not all Hangul
 */
record SpelledName(List<Word> words, String jamo) {

    /**
     * One word of a name.
     *
     * @param latin lower-case Latin letters and digits
     * @param sound by which other spellings of it are known
     * @param surname whether it is a Korean surname
     */
    record Word(String latin, String sound, boolean surname) {

        static Word of(String latin) {
            Optional<String> surname = KoreanSurnames.soundOf(latin);
            return new Word(latin, surname.orElseGet(() -> SoundFold.of(latin)), surname.isPresent());
        }
    }

    /** Longest Hangul name that is taken for one of a person: two syllables of surname, three given ones. */
    private static final int LONGEST_PERSON = 5;

    /** Reads a name; empty if it holds no letter. */
    static Optional<SpelledName> of(String name) {
        String bare = LegalForms.without(Romanisation.canonical(name));
        List<String> parts = LegalForms.without(Arrays.stream(bare.split("[\\s,]+"))
                .filter(part -> !part.isEmpty())
                .toList());
        List<Word> words = new ArrayList<>();
        for (String part : parts) {
            words.addAll(parts.size() == 1 ? ofPerson(part) : wordsOf(part));
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpelledName(withoutForms(words), jamoOf(String.join("", parts))));
    }

    /** The sounds in a row, without spaces, beginning with the word at {@code first}. */
    String soundsFrom(int first) {
        return rotated(first).stream().map(Word::sound).collect(Collectors.joining());
    }

    /** The Latin letters in a row, without spaces, beginning with the word at {@code first}. */
    String latinFrom(int first) {
        return rotated(first).stream().map(Word::latin).collect(Collectors.joining());
    }

    boolean isHangul() {
        return !jamo.isEmpty();
    }

    /** Its Hangul syllables without spaces. */
    String hangul() {
        return Normalizer.normalize(jamo, Normalizer.Form.NFC);
    }

    private List<Word> rotated(int first) {
        List<Word> order = new ArrayList<>(words.subList(first, words.size()));
        order.addAll(words.subList(0, first));
        return order;
    }

    /** A Hangul name in one piece may be one of a person: then its surname is a word of its own. */
    private static List<Word> ofPerson(String part) {
        boolean hangul = part.chars().allMatch(Romanisation::isHangul);
        Optional<String> surname =
                hangul && part.length() <= LONGEST_PERSON ? KoreanSurnames.beginning(part) : Optional.empty();
        if (surname.isEmpty()) {
            return wordsOf(part);
        }
        String sound = KoreanSurnames.soundOfHangul(surname.get()).orElseThrow();
        List<Word> words = new ArrayList<>();
        words.add(new Word(Romanisation.latin(surname.get()), sound, true));
        words.addAll(wordsOf(part.substring(surname.get().length())));
        return words;
    }

    private static List<Word> wordsOf(String part) {
        Optional<String> surname = KoreanSurnames.soundOfHangul(part);
        if (surname.isPresent()) {
            return List.of(new Word(Romanisation.latin(part), surname.get(), true));
        }
        String latin = part.chars().allMatch(Romanisation::isHangul)
                ? Romanisation.latin(part).replace(" ", "")
                : Romanisation.latin(part);
        return Arrays.stream(latin.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Word::of)
                .toList();
    }

    private static List<Word> withoutForms(List<Word> words) {
        List<String> kept = LegalForms.without(words.stream().map(Word::latin).toList());
        return words.stream().filter(word -> kept.contains(word.latin())).toList();
    }

    private static String jamoOf(String name) {
        boolean hangul = name.chars().allMatch(Romanisation::isHangul);
        return hangul ? Normalizer.normalize(name, Normalizer.Form.NFD) : "";
    }
}
