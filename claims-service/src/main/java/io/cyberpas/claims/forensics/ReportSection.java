package io.cyberpas.claims.forensics;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a report, in the order in which it is read, each as lines of text. */
public enum ReportSection {
    SCOPE("scope", text(ReportContent::scope)),
    AUTHORITY("authority", text(ReportContent::authority)),
    TOOLS("tools", content -> content.tools().stream().map(each -> each.name() + " " + each.version())),
    ITEMS("items", content -> content.items().stream().map(each -> each.label() + " " + each.sha256())),
    TIMELINE(
            "timeline",
            content -> content.timeline().stream().map(each -> each.at() + " " + each.what() + source(each.source()))),
    ROOT_CAUSE("rootCause", text(ReportContent::rootCause)),
    INITIAL_VECTOR("initialVector", text(ReportContent::initialVector)),
    TECHNIQUES("techniques", content -> content.techniques().stream()),
    VULNERABILITIES(
            "vulnerabilities",
            content -> content.vulnerabilities().stream().map(each -> each.cve() + " " + each.cvss())),
    DATA_KINDS("dataKinds", content -> content.dataKinds().stream()),
    PERSONS_AFFECTED("personsAffected", content -> persons(content.personsAffected())),
    CONFIDENCE("confidence", content -> Stream.ofNullable(content.confidence()).map(Enum::name)),
    CONTAINMENT("containment", text(ReportContent::containment)),
    CONTROL_FAILURES("controlFailures", content -> content.controlFailures().stream()),
    LIMITATIONS("limitations", text(ReportContent::limitations)),
    FINDINGS("findings", text(ReportContent::findings)),
    OPINION("opinion", text(ReportContent::opinion));

    private final String field;
    private final Function<ReportContent, Stream<String>> lines;

    ReportSection(String field, Function<ReportContent, Stream<String>> lines) {
        this.field = field;
        this.lines = lines;
    }

    /** The member of the content that holds it. */
    public String field() {
        return field;
    }

    /** What the section says, a line for each element or line. */
    public List<String> lines(ReportContent content) {
        return lines.apply(content).filter(line -> !line.isBlank()).toList();
    }

    private static Function<ReportContent, Stream<String>> text(Function<ReportContent, String> text) {
        return content -> text.apply(content).lines().map(String::strip);
    }

    private static String source(String source) {
        return source.isEmpty() ? "" : " [" + source + "]";
    }

    private static Stream<String> persons(ReportContent.@Nullable PersonsAffected persons) {
        return Stream.ofNullable(persons)
                .map(each -> "%,d ≤ %,d ≤ %,d".formatted(each.low(), each.best(), each.high()));
    }
}
