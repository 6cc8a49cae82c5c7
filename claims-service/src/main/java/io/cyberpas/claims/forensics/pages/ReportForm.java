package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The editor of a report: texts as they are, lists one line each. */
public class ReportForm {

    private static final Pattern ELEMENT = Pattern.compile("^\\$\\.(\\w+)\\[(\\d+)](?:\\.)?(.*)$");

    @FormParam("scope")
    @Nullable
    String scope;

    @FormParam("authority")
    @Nullable
    String authority;

    @FormParam("tools")
    @Nullable
    String tools;

    @FormParam("items")
    @Nullable
    String items;

    @FormParam("timeline")
    @Nullable
    String timeline;

    @FormParam("rootCause")
    @Nullable
    String rootCause;

    @FormParam("initialVector")
    @Nullable
    String initialVector;

    @FormParam("techniques")
    @Nullable
    String techniques;

    @FormParam("vulnerabilities")
    @Nullable
    String vulnerabilities;

    @FormParam("dataKinds")
    @Nullable
    String dataKinds;

    @FormParam("low")
    @Nullable
    String low;

    @FormParam("best")
    @Nullable
    String best;

    @FormParam("high")
    @Nullable
    String high;

    @FormParam("confidence")
    @Nullable
    String confidence;

    @FormParam("containment")
    @Nullable
    String containment;

    @FormParam("controlFailures")
    @Nullable
    String controlFailures;

    @FormParam("limitations")
    @Nullable
    String limitations;

    @FormParam("findings")
    @Nullable
    String findings;

    @FormParam("opinion")
    @Nullable
    String opinion;

    ReportContent content() {
        return new ReportContent(
                text(scope),
                text(authority),
                FormText.lines(tools).stream().map(ReportForm::tool).toList(),
                FormText.lines(items).stream().map(ReportForm::item).toList(),
                events(),
                text(rootCause),
                text(initialVector),
                FormText.lines(techniques),
                FormText.lines(vulnerabilities).stream()
                        .map(ReportForm::vulnerability)
                        .toList(),
                FormText.lines(dataKinds),
                persons(),
                sure(),
                text(containment),
                FormText.lines(controlFailures),
                text(limitations),
                text(findings),
                text(opinion));
    }

    /** Does something with the content; what is wrong with it is told of the fields of this form. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInputException e) {
            throw new InvalidInputException(
                    e.errors().stream().map(ReportForm::ofField).toList());
        }
    }

    /** An element of a list is a line of a field; the three numbers of persons stand beside each other. */
    private static FieldProblem ofField(FieldProblem problem) {
        Matcher element = ELEMENT.matcher(problem.path());
        if (element.find()) {
            int line = Integer.parseInt(element.group(2)) + 1;
            return new FieldProblem(
                    "$." + element.group(1),
                    "line " + line + (element.group(3).isEmpty() ? "" : ", " + element.group(3)) + ": "
                            + problem.problem(),
                    problem.allowed());
        }
        return problem.path().equals("$.personsAffected")
                ? new FieldProblem("$.best", problem.problem(), problem.allowed())
                : problem;
    }

    private static ReportContent.Tool tool(String line) {
        String[] columns = FormText.columns(line, 2);
        return new ReportContent.Tool(columns[0], columns[1]);
    }

    private static ReportContent.ExaminedItem item(String line) {
        String[] columns = FormText.columns(line, 2);
        return new ReportContent.ExaminedItem(columns[0], columns[1]);
    }

    private static ReportContent.Vulnerability vulnerability(String line) {
        String[] columns = FormText.columns(line, 2);
        return new ReportContent.Vulnerability(columns[0], columns[1]);
    }

    private List<ReportContent.Event> events() {
        return FormText.lines(timeline).stream().map(ReportForm::event).toList();
    }

    private static ReportContent.Event event(String line) {
        String[] columns = FormText.columns(line, 3);
        try {
            return new ReportContent.Event(Instant.parse(columns[0]), columns[1], columns[2]);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem(
                    "$.timeline", "has a line that does not begin with an instant", "2026-12-18T01:30:00Z | …"));
        }
    }

    private ReportContent.@Nullable Confidence sure() {
        return Arrays.stream(ReportContent.Confidence.values())
                .filter(each -> each.name().equals(text(confidence)))
                .findFirst()
                .orElse(null);
    }

    private ReportContent.@Nullable PersonsAffected persons() {
        if (text(low).isBlank() && text(best).isBlank() && text(high).isBlank()) {
            return null;
        }
        return new ReportContent.PersonsAffected(number("low", low), number("best", best), number("high", high));
    }

    private static long number(String field, @Nullable String text) {
        try {
            return Long.parseLong(text(text).replace(",", "").strip());
        } catch (NumberFormatException _) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is no whole number", "digits"));
        }
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
