package io.cyberpas.quote.sanctions.matching;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Writes names of any script in plain Latin letters, Korean ones by the sound of their final consonants. */
final class Romanisation {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int VOWELS_AND_FINALS = 588;
    private static final int FINAL_T = 7;
    private static final int SILENT_INITIAL = 11;

    /** Places of the finals that sound like t: ㅅ ㅆ ㅈ ㅊ ㅌ. */
    private static final String SOUND_LIKE_T = "\u0013\u0014\u0016\u0017\u0019";

    private Romanisation() {}

    /** Letters, digits and spaces, in lower case. */
    static String latin(String text) {
        String latin = TO_LATIN.transliterate(withSpokenFinals(canonical(text)));
        return latin.replaceAll("['’ʼʿ.]", "").replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** One form for what looks the same: signs such as ㈜ become letters, wide letters narrow ones. */
    static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    static boolean isHangul(int character) {
        return character >= FIRST_SYLLABLE && character <= LAST_SYLLABLE;
    }

    /** A final such as ㅊ sounds like t, unless the next syllable begins with a vowel and takes it over. */
    private static String withSpokenFinals(String text) {
        StringBuilder spoken = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char syllable = text.charAt(i);
            boolean carriedOver = i + 1 < text.length() && initial(text.charAt(i + 1)) == SILENT_INITIAL;
            spoken.append(isHangul(syllable) && !carriedOver ? withSpokenFinal(syllable) : syllable);
        }
        return spoken.toString();
    }

    private static char withSpokenFinal(char syllable) {
        int last = (syllable - FIRST_SYLLABLE) % FINALS;
        return SOUND_LIKE_T.indexOf(last) < 0 ? syllable : (char) (syllable - last + FINAL_T);
    }

    private static int initial(char syllable) {
        return isHangul(syllable) ? (syllable - FIRST_SYLLABLE) / VOWELS_AND_FINALS : -1;
    }
}
