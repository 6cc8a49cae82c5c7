package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.cvss.CvssVector;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.risk.Finding;
import io.cyberpas.quote.risk.FindingRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The external rating and what a scan found. After the findings there is always an empty row for one more.
 *
 * @param externalRating external security rating
 * @param all where problems of the findings as a whole are told
 * @param rows the findings and the empty row
 */
public record FindingsForm(Field externalRating, Field all, List<Row> rows) implements StepForm {

    static final String REMOVE = "remove";

    private static final String FINDINGS = "findings";
    private static final int LONGEST = 300;

    /**
     * One finding.
     *
     * @param index its place, from 0 on
     * @param whole where problems of the finding as a whole are told
     * @param cvss its score, where its vector has no fault
     */
    public record Row(
            int index,
            Field whole,
            Field title,
            Field asset,
            Field cvssVector,
            Field foundOn,
            boolean knownExploited,
            boolean open,
            @Nullable CvssVector cvss) {

        /** Its place, from 1 on. */
        public int number() {
            return index + 1;
        }

        /** Name of the box that says whether attackers use it. */
        public String knownExploitedName() {
            return name(index, "knownExploited");
        }

        /** Name of the box that says whether it is still there. */
        public String openName() {
            return name(index, "open");
        }
    }

    static FindingsForm of(Application application, Field.Source fields) {
        List<Finding> findings = application.findings();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            rows.add(row(i, findings.get(i), fields));
        }
        if (findings.size() < FindingRules.MOST) {
            rows.add(row(findings.size(), new Finding("", "", null, false, true, null), fields));
        }
        return new FindingsForm(
                fields.of("externalRating", application.externalRating()), fields.of(FINDINGS, null), rows);
    }

    private static Row row(int index, Finding finding, Field.Source fields) {
        return new Row(
                index,
                fields.of(FINDINGS + "." + index, null),
                fields.of(name(index, "title"), finding.title()),
                fields.of(name(index, "asset"), finding.asset()),
                fields.of(name(index, "cvssVector"), finding.cvssVector()),
                fields.of(name(index, "foundOn"), finding.foundOn()),
                finding.knownExploited(),
                finding.open(),
                finding.cvss().orElse(null));
    }

    static Application read(Application before, DraftFields fields) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i <= FindingRules.MOST && fields.has(name(i, "title")); i++) {
            Finding finding = finding(i, before, fields);
            boolean empty = finding.title().isEmpty() && finding.asset().isEmpty() && finding.cvssVector() == null;
            if (!empty && !fields.raw(REMOVE).equals(String.valueOf(i))) {
                findings.add(finding);
            }
        }
        return before.with(fields.integer("externalRating", before.externalRating()), findings);
    }

    private static Finding finding(int index, Application before, DraftFields fields) {
        LocalDate foundOn =
                index < before.findings().size() ? before.findings().get(index).foundOn() : null;
        return new Finding(
                Objects.requireNonNullElse(fields.text(name(index, "title"), LONGEST, null), ""),
                Objects.requireNonNullElse(fields.text(name(index, "asset"), LONGEST, null), ""),
                fields.text(name(index, "cvssVector"), LONGEST + 1, null),
                fields.has(name(index, "knownExploited")),
                fields.has(name(index, "open")),
                fields.date(name(index, "foundOn"), foundOn));
    }

    @Override
    public List<Note> notes() {
        return Stream.concat(
                        Stream.of(externalRating, all),
                        rows.stream()
                                .flatMap(row -> Stream.of(
                                        row.whole(), row.title(), row.asset(), row.cvssVector(), row.foundOn())))
                .map(Field::note)
                .toList();
    }

    private static String name(int index, String field) {
        return FINDINGS + "." + index + "." + field;
    }
}
