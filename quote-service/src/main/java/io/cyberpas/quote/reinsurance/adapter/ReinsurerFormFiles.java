package io.cyberpas.quote.reinsurance.adapter;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.quote.questionnaire.Condition;
import io.cyberpas.quote.questionnaire.ContradictoryFormException;
import io.cyberpas.quote.questionnaire.adapter.FormFiles;
import io.cyberpas.quote.reinsurance.Band;
import io.cyberpas.quote.reinsurance.FormRow;
import io.cyberpas.quote.reinsurance.FormSection;
import io.cyberpas.quote.reinsurance.ReinsurerForm;
import io.cyberpas.quote.reinsurance.Source;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads reinsurers' forms from resource files. A row says by exactly one of its members where its answer comes from. */
public final class ReinsurerFormFiles {

    private ReinsurerFormFiles() {}

    private record FormFile(
            @Nullable String reinsurer,
            @Nullable Bilingual name,
            @Nullable Bilingual title,
            @Nullable String questionnaire,
            @Nullable List<SectionFile> sections) {

        ReinsurerForm toForm() {
            return new ReinsurerForm(
                    given("reinsurer", reinsurer),
                    given("name", name),
                    given("title", title),
                    given("questionnaire", questionnaire),
                    given("sections", sections).stream()
                            .map(SectionFile::toSection)
                            .toList());
        }
    }

    private record SectionFile(
            @Nullable Bilingual title, @Nullable List<RowFile> rows) {

        FormSection toSection() {
            return new FormSection(
                    given("title of a section", title),
                    given("rows of a section", rows).stream()
                            .map(RowFile::toRow)
                            .toList());
        }
    }

    private record RowFile(
            @Nullable String number,
            @Nullable Bilingual label,
            boolean required,
            @Nullable String question,
            boolean inverted,
            @Nullable Map<String, Bilingual> words,
            @Nullable List<Band> bands,
            @Nullable Currency currency,
            @Nullable List<String> sum,
            @Nullable String share,
            @Nullable String portion,
            @Nullable String of,
            @Nullable List<String> together,
            @Nullable Condition whether,
            @Nullable Bilingual lacking) {

        FormRow toRow() {
            String name = given("number of a row", number);
            Source plain = source("row " + name);
            return new FormRow(
                    name,
                    given("label of row " + name, label),
                    required,
                    bands == null ? plain : new Source.Banded(plain, List.copyOf(bands), currency));
        }

        private Source source(String row) {
            List<Source> sources = new ArrayList<>();
            if (question != null) {
                sources.add(ofQuestion(question));
            }
            if (sum != null) {
                sources.add(new Source.Sum(List.copyOf(sum)));
            }
            if (share != null) {
                sources.add(new Source.Share(share, given("of in " + row, of)));
            }
            if (portion != null) {
                sources.add(new Source.Portion(portion, given("of in " + row, of)));
            }
            if (together != null) {
                sources.add(new Source.Together(List.copyOf(together)));
            }
            if (whether != null) {
                sources.add(new Source.Whether(whether));
            }
            if (lacking != null) {
                sources.add(new Source.Lacking(lacking));
            }
            if (sources.size() != 1) {
                throw new IllegalArgumentException(
                        "%s says %d times where its answer comes from".formatted(row, sources.size()));
            }
            return sources.getFirst();
        }

        private Source ofQuestion(String code) {
            if (words != null) {
                return new Source.Reworded(code, Map.copyOf(words));
            }
            return inverted ? new Source.Inverted(code) : new Source.AsAnswered(code);
        }
    }

    /**
     * Reads the form of a resource file.
     *
     * @throws ContradictoryFormException naming the file and what is wrong with it
     */
    public static ReinsurerForm form(String path) {
        return form(path, FormFiles.content(path));
    }

    /** Reads a form from the content of a file. */
    public static ReinsurerForm form(String path, String content) {
        try {
            return FormFiles.read(path, content, FormFile.class).toForm();
        } catch (IllegalArgumentException e) {
            throw new ContradictoryFormException(path, String.valueOf(e.getMessage()));
        }
    }

    private static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the %s is missing".formatted(name));
        }
        return value;
    }
}
