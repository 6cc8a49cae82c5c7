package io.cyberpas.quote.questionnaire.adapter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.questionnaire.Condition;
import io.cyberpas.quote.questionnaire.ContradictoryFormException;
import io.cyberpas.quote.questionnaire.ControlRule;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.questionnaire.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads questionnaires from resource files. A file that contradicts itself or holds anything unknown is refused. */
public final class FormFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addDeserializer(Condition.class, new ConditionReader())
                    .addDeserializer(Binding.class, new BindingReader()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private FormFiles() {}

    /** A questionnaire as it stands in a file. */
    private record QuestionnaireFile(
            @Nullable String version,
            @Nullable Bilingual title,
            @Nullable List<Section> sections,
            @Nullable List<ControlRule> controls,
            @Nullable Condition knownExploitedIf,
            @Nullable String pastIncidents) {

        Questionnaire toQuestionnaire() {
            if (version == null || title == null || sections == null) {
                throw new IllegalArgumentException("version, title and sections must be given");
            }
            return new Questionnaire(
                    version, title, sections, controls == null ? List.of() : controls, knownExploitedIf, pastIncidents);
        }
    }

    /**
     * Reads the questionnaire of a resource file.
     *
     * @throws ContradictoryFormException naming the file and what is wrong with it
     */
    public static Questionnaire questionnaire(String path) {
        return questionnaire(path, content(path));
    }

    /** Reads a questionnaire from the content of a file. */
    public static Questionnaire questionnaire(String path, String content) {
        try {
            return read(path, content, QuestionnaireFile.class).toQuestionnaire();
        } catch (IllegalArgumentException e) {
            throw new ContradictoryFormException(path, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The text of a resource file.
     *
     * @throws ContradictoryFormException if there is no such file
     */
    public static String content(String path) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new ContradictoryFormException(path, "there is no such file");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * Reads what a file holds. Conditions and bindings are understood; anything unknown is refused.
     *
     * @throws ContradictoryFormException naming the file and what is wrong with it
     */
    public static <T> T read(String path, String content, Class<T> type) {
        try {
            return YAML.readValue(content, type);
        } catch (JsonMappingException e) {
            throw new ContradictoryFormException(path, where(e) + rootMessage(e));
        } catch (IOException e) {
            throw new ContradictoryFormException(path, rootMessage(e));
        }
    }

    /** The way to the fault, such as {@code sections 2 questions 3 label}. */
    private static String where(JsonMappingException e) {
        List<String> way = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .toList();
        return way.isEmpty() ? "" : "at %s: ".formatted(String.join(" ", way));
    }

    private static String rootMessage(Throwable e) {
        Throwable cause = e.getCause();
        if (cause != null) {
            return rootMessage(cause);
        }
        return e instanceof JsonMappingException mapping
                ? mapping.getOriginalMessage()
                : String.valueOf(e.getMessage());
    }
}
