package io.cyberpas.policy.wording;

import io.cyberpas.platform.data.Bilingual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with defined terms in both languages. Paragraphs are parted by blank lines. A defined term stands in double brackets
 * by its key and, behind a bar, as it is written there: {@code [[cyber-incident|cyber incidents]]}.
 */
public record Text(Bilingual written) {

    private static final Pattern TERM = Pattern.compile("\\[\\[([a-z0-9-]+)\\|([^\\]|]+)]]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");

    /**
     * A stretch of a paragraph.
     *
     * @param term key of the defined term that it is; null for other words
     */
    public record Span(String text, @Nullable String term) {}

    /** Refuses a text that has other paragraphs, or other defined terms, in one language than in the other. */
    public Text {
        if (paragraphs(written.en()).size() != paragraphs(written.ko()).size()) {
            throw new IllegalArgumentException("it has more paragraphs in one language than in the other");
        }
        Set<String> english = terms(written.en());
        Set<String> korean = terms(written.ko());
        if (!english.equals(korean)) {
            throw new IllegalArgumentException(
                    "it uses the terms %s in English and %s in Korean".formatted(english, korean));
        }
        if (written.en().replaceAll(TERM.pattern(), "").contains("[[")
                || written.ko().replaceAll(TERM.pattern(), "").contains("[[")) {
            throw new IllegalArgumentException("a defined term is written [[key|words]]");
        }
    }

    /** The keys of the defined terms that it uses. */
    public Set<String> terms() {
        return terms(written.en());
    }

    /** Its paragraphs in the language. */
    public List<List<Span>> paragraphs(Locale language) {
        return paragraphs(written.in(language)).stream().map(Text::spans).toList();
    }

    /** Its paragraphs as plain text. */
    public List<String> plain(Locale language) {
        return paragraphs(written.in(language)).stream()
                .map(paragraph -> TERM.matcher(paragraph).replaceAll("$2"))
                .toList();
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(BLANK_LINES.split(text.strip()))
                .map(paragraph -> LINE_ENDS.matcher(paragraph.strip()).replaceAll(" "))
                .toList();
    }

    private static Set<String> terms(String text) {
        Set<String> terms = new TreeSet<>();
        TERM.matcher(text).results().forEach(term -> terms.add(term.group(1)));
        return terms;
    }

    private static List<Span> spans(String paragraph) {
        List<Span> spans = new ArrayList<>();
        Matcher term = TERM.matcher(paragraph);
        int end = 0;
        while (term.find()) {
            if (term.start() > end) {
                spans.add(new Span(paragraph.substring(end, term.start()), null));
            }
            spans.add(new Span(term.group(2), term.group(1)));
            end = term.end();
        }
        if (end < paragraph.length()) {
            spans.add(new Span(paragraph.substring(end), null));
        }
        return spans;
    }
}
