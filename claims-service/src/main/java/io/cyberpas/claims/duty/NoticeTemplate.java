package io.cyberpas.claims.duty;

import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a notice says, as the law it rests on asks for. */
public record NoticeTemplate(
        String code, DocumentKind kind, Bilingual title, Bilingual opening, List<Section> sections, Source source) {

    public NoticeTemplate {
        sections = List.copyOf(sections);
    }

    /**
     * A part of a notice under a heading of its own.
     *
     * @param text what is always said there; null where only fields stand there
     */
    public record Section(
            Bilingual heading,
            List<Entry> entries,
            @Nullable Bilingual text) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A field of a notice.
     *
     * @param needed whether the notice is incomplete without it
     */
    public record Entry(NoticeField field, boolean needed) {}

    /** Every field of the notice, in its order. */
    public List<Entry> entries() {
        return sections.stream().flatMap(each -> each.entries().stream()).toList();
    }
}
