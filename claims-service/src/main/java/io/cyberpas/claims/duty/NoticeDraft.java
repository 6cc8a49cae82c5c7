package io.cyberpas.claims.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice with what is known at present.
 *
 * @param asOf when the newest of it was recorded; the draft bears this time
 */
public record NoticeDraft(NoticeTemplate template, List<Section> sections, Instant asOf) {

    public NoticeDraft {
        sections = List.copyOf(sections);
    }

    /** A part of the notice with its lines. */
    public record Section(NoticeTemplate.Section template, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A field and what is known of it.
     *
     * @param value null while it is still to be supplied
     */
    public record Line(
            NoticeField field, boolean needed, @Nullable NoticeValue value) {

        /** Whether the notice is incomplete for its sake. */
        public boolean isMissing() {
            return needed && value == null;
        }
    }

    /** Every line, in the order of the notice. */
    public List<Line> lines() {
        return sections.stream().flatMap(each -> each.lines().stream()).toList();
    }

    /** What is still to be supplied before the notice is complete. */
    public List<NoticeField> missing() {
        return lines().stream().filter(Line::isMissing).map(Line::field).toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** The line of a field. */
    public Optional<Line> line(String field) {
        return lines().stream()
                .filter(each -> each.field().code().equals(field))
                .findFirst();
    }
}
