package io.cyberpas.platform.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Ends lines between words: Korean has spaces, and a word torn between two syllables is hard to read. */
final class WordBreaker implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        places.setText(text);
    }

    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && place < text.length() && splitsKoreanWord(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean splitsKoreanWord(int place) {
        char before = text.charAt(place - 1);
        return !Character.isWhitespace(before) && (isHangul(before) || isHangul(text.charAt(place)));
    }

    private static boolean isHangul(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }
}
