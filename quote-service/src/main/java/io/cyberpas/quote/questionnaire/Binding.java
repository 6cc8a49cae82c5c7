package io.cyberpas.quote.questionnaire;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A field of the submission that is the answer to a question. Such a question has its place in the questionnaire, so that
 * order and reinsurer views are whole, but is never answered among the {@link Answers}.
 */
public enum Binding {
    INSURED_NAME("insured.name", QuestionType.TEXT),
    INSURED_INDUSTRY("insured.industry", QuestionType.CHOICE),
    INSURED_ANNUAL_SALES("insured.annualSales", QuestionType.MONEY),
    INSURED_DATA_SUBJECTS("insured.dataSubjects", QuestionType.WHOLE_NUMBER);

    private final String path;
    private final QuestionType type;

    Binding(String path, QuestionType type) {
        this.path = path;
        this.type = type;
    }

    /**
     * The field of that path.
     *
     * @throws IllegalArgumentException naming the paths there are
     */
    public static Binding of(String path) {
        return Arrays.stream(values())
                .filter(binding -> binding.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the binding %s is unknown; there are %s".formatted(path, paths())));
    }

    /** Path in a submission, such as {@code insured.annualSales}. */
    public String path() {
        return path;
    }

    /** Kind of the field. */
    public QuestionType type() {
        return type;
    }

    private static String paths() {
        return Arrays.stream(values()).map(Binding::path).collect(Collectors.joining(", "));
    }
}
