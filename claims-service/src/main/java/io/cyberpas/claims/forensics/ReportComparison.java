package io.cyberpas.claims.forensics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What differs between two revisions of a report, section by section.
 *
 * @param from the earlier revision
 * @param to the later revision
 */
public record ReportComparison(int from, int to, List<Change> changes) {

    public ReportComparison {
        changes = List.copyOf(changes);
    }

    /**
     * One section that differs.
     *
     * @param removed lines that only the earlier revision has
     * @param added lines that only the later revision has
     */
    public record Change(ReportSection section, List<String> removed, List<String> added) {}

    /** Compares two contents. */
    static ReportComparison of(int from, ReportContent before, int to, ReportContent after) {
        List<Change> changes = Arrays.stream(ReportSection.values())
                .map(section -> {
                    List<String> old = section.lines(before);
                    List<String> now = section.lines(after);
                    return new Change(section, without(old, now), without(now, old));
                })
                .filter(change -> !change.removed().isEmpty() || !change.added().isEmpty())
                .toList();
        return new ReportComparison(from, to, changes);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return List.copyOf(left);
    }
}
