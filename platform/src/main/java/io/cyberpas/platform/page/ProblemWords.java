package io.cyberpas.platform.page;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says problems in Korean. The API speaks English; what people read on pages is looked up in the files {@value #FILE} of the modules,
 * one sentence a line: {@code English = Korean}. A star stands for any text, which the Korean takes over by {@code {1}}, {@code {2}} …
 * What no line knows stays English.
 */
@ApplicationScoped
class ProblemWords {

    static final String FILE = "problems/ko.txt";
    private static final String SEPARATOR = " = ";

    private final Map<String, String> sentences = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    /** A sentence with gaps. */
    private record Phrase(Pattern english, String korean, int known) {}

    ProblemWords() {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            for (URL file : Collections.list(loader.getResources(FILE))) {
                try (InputStream stream = file.openStream()) {
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(this::learn);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        phrases.sort(Comparator.comparingInt(Phrase::known).reversed());
    }

    private void learn(String line) {
        int separator = line.indexOf(SEPARATOR);
        if (line.startsWith("#") || separator < 0) {
            return;
        }
        var english = line.substring(0, separator).strip();
        var korean = line.substring(separator + SEPARATOR.length()).strip();
        if (english.indexOf('*') < 0) {
            sentences.put(english, korean);
        } else {
            var gaps = Pattern.compile(Pattern.quote(english).replace("*", "\\E(.*?)\\Q"), Pattern.DOTALL);
            phrases.add(new Phrase(gaps, korean, english.length()));
        }
    }

    /** The problem as its reader understands it. */
    Problem in(Language language, Problem problem) {
        if (language != Language.KO) {
            return problem;
        }
        var errors = problem.errors().stream()
                .map(each -> new FieldProblem(each.path(), korean(each.problem()), orNull(each.allowed())))
                .toList();
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                orNull(problem.detail()),
                problem.instance(),
                errors,
                problem.traceId(),
                problem.members());
    }

    private @Nullable String orNull(@Nullable String english) {
        return english == null ? null : korean(english);
    }

    /** The Korean of a sentence; the sentence itself where no line knows it. */
    String korean(String english) {
        var whole = sentences.get(english);
        if (whole != null) {
            return whole;
        }
        for (var phrase : phrases) {
            var matcher = phrase.english().matcher(english);
            if (matcher.matches()) {
                return filled(phrase.korean(), matcher);
            }
        }
        return english;
    }

    private static String filled(String korean, Matcher matcher) {
        var text = korean;
        for (int gap = 1; gap <= matcher.groupCount(); gap++) {
            text = text.replace("{" + gap + "}", matcher.group(gap));
        }
        return text;
    }
}
