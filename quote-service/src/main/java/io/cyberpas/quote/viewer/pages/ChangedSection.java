package io.cyberpas.quote.viewer.pages;

import io.cyberpas.quote.viewer.Change;
import io.cyberpas.quote.viewer.Section;
import java.util.Arrays;
import java.util.List;

/**
 * What differs in one section.
 *
 * @param section the section
 * @param changes what differs, at least one field
 */
public record ChangedSection(Section section, List<Change> changes) {

    static List<ChangedSection> of(List<Change> changes) {
        return Arrays.stream(Section.values())
                .map(section -> new ChangedSection(
                        section,
                        changes.stream()
                                .filter(change -> change.field().section() == section)
                                .toList()))
                .filter(section -> !section.changes().isEmpty())
                .toList();
    }
}
