package io.cyberpas.claims.duty.adapter;

import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.NoticeField;
import io.cyberpas.claims.duty.NoticeTemplate;
import io.cyberpas.claims.duty.NoticeTemplates;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code data/duties/notices.yaml}; a mistake in it stops the service from starting. */
class NoticeFile {

    private static final String FILE = "data/duties/notices.yaml";
    private static final String NEEDED = "!";

    record Content(Map<String, FieldRow> fields, List<NoticeRow> notices) {

        NoticeTemplates templates() {
            return new NoticeTemplates(
                    notices.stream().map(each -> each.template(fields)).toList(),
                    fields.entrySet().stream()
                            .map(each -> each.getValue().field(each.getKey()))
                            .toList());
        }
    }

    record FieldRow(Bilingual label, List<String> from) {

        NoticeField field(String code) {
            return new NoticeField(code, label, from);
        }
    }

    record NoticeRow(
            String code,
            DocumentKind kind,
            Bilingual title,
            Bilingual opening,
            List<SectionRow> sections,
            Source source) {

        NoticeTemplate template(Map<String, FieldRow> fields) {
            return new NoticeTemplate(
                    code,
                    kind,
                    title,
                    opening,
                    sections.stream().map(each -> each.section(code, fields)).toList(),
                    source);
        }
    }

    record SectionRow(
            Bilingual heading,
            List<String> fields,
            @Nullable Bilingual text) {

        NoticeTemplate.Section section(String notice, Map<String, FieldRow> known) {
            return new NoticeTemplate.Section(
                    heading,
                    fields.stream().map(each -> entry(notice, each, known)).toList(),
                    text);
        }

        private static NoticeTemplate.Entry entry(String notice, String written, Map<String, FieldRow> known) {
            var needed = written.endsWith(NEEDED);
            var code = needed ? written.substring(0, written.length() - NEEDED.length()) : written;
            var field = known.get(code);
            if (field == null) {
                throw new IllegalArgumentException(notice + " names field " + code + ", which there is not");
            }
            return new NoticeTemplate.Entry(field.field(code), needed);
        }
    }

    @Produces
    @Singleton
    @Startup
    static NoticeTemplates templates(DutyRules rules) {
        try {
            var templates = DataFiles.read(FILE, Content.class).templates();
            templates.requireAllOf(rules);
            return templates;
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
