package io.cyberpas.claims.forensics;

import io.cyberpas.claims.forensics.ReportContent.Event;
import io.cyberpas.claims.forensics.ReportContent.ExaminedItem;
import io.cyberpas.platform.cvss.CvssVector;
import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a forensic report must be like: well-formed in what it says, even as a draft, and complete before it is
 * signed. Every problem is named at once.
 */
public final class ReportCheck {

    private static final int MAX_TEXT_LENGTH = 50_000;
    private static final int MAX_LIST_LENGTH = 1_000;
    private static final Pattern CVE = Pattern.compile("CVE-(\\d{4})-\\d{4,19}");
    private static final int FIRST_YEAR_OF_CVE = 1999;
    private static final Set<String> OPEN_IN_INTERIM = Set.of(
            "$.rootCause",
            "$.initialVector",
            "$.techniques",
            "$.dataKinds",
            "$.personsAffected",
            "$.containment",
            "$.controlFailures",
            "$.opinion");

    private final List<FieldProblem> problems = new ArrayList<>();

    private ReportCheck() {}

    /**
     * Refuses a draft that says something malformed; what it leaves out is no matter yet.
     *
     * @param techniques the techniques that there are
     * @throws InvalidInputException naming everything that is wrong
     */
    public static void wellFormed(ReportContent content, TechniqueCatalogue techniques, Instant now) {
        var check = new ReportCheck();
        check.texts(content);
        check.lists(content);
        check.techniques(content, techniques);
        check.vulnerabilities(content, now);
        check.timeline(content, now);
        check.persons(content.personsAffected());
        if (!check.problems.isEmpty()) {
            throw new InvalidInputException(check.problems);
        }
    }

    /**
     * Everything that a signature still needs; empty if the report is complete.
     *
     * @param evidence the registered hash of every item of the claim by its label
     */
    public static List<FieldProblem> missing(ReportContent content, Map<String, String> evidence) {
        var check = new ReportCheck();
        check.required("$.scope", content.scope());
        check.required("$.authority", content.authority());
        check.required("$.tools", content.tools());
        check.required("$.items", content.items());
        check.items(content.items(), evidence);
        check.required("$.timeline", content.timeline());
        check.required("$.rootCause", content.rootCause());
        check.required("$.initialVector", content.initialVector());
        check.required("$.techniques", content.techniques());
        check.required("$.dataKinds", content.dataKinds());
        check.required("$.personsAffected", content.personsAffected());
        check.required("$.confidence", content.confidence());
        check.required("$.containment", content.containment());
        check.required("$.controlFailures", content.controlFailures());
        check.required("$.limitations", content.limitations());
        check.required("$.findings", content.findings());
        check.required("$.opinion", content.opinion());
        return List.copyOf(check.problems);
    }

    /** The same by the kind of the report: an interim one tells what is known so far and may leave open what is not. */
    public static List<FieldProblem> missing(ReportKind kind, ReportContent content, Map<String, String> evidence) {
        return missing(content, evidence).stream()
                .filter(each -> kind == ReportKind.FINAL || !OPEN_IN_INTERIM.contains(each.path()))
                .toList();
    }

    private void texts(ReportContent content) {
        text("$.scope", content.scope());
        text("$.authority", content.authority());
        text("$.rootCause", content.rootCause());
        text("$.initialVector", content.initialVector());
        text("$.containment", content.containment());
        text("$.limitations", content.limitations());
        text("$.findings", content.findings());
        text("$.opinion", content.opinion());
    }

    private void lists(ReportContent content) {
        each("$.tools", content.tools(), (path, tool) -> {
            filled(path + ".name", tool.name());
            filled(path + ".version", tool.version());
        });
        each("$.items", content.items(), (path, item) -> {
            filled(path + ".label", item.label());
            if (!Sha256.isValid(item.sha256())) {
                refuse(path + ".sha256", "is not a SHA-256 value", "64 hexadecimal digits");
            }
        });
        each("$.dataKinds", content.dataKinds(), this::filled);
        each("$.controlFailures", content.controlFailures(), this::filled);
    }

    private void techniques(ReportContent content, TechniqueCatalogue known) {
        Set<String> seen = new HashSet<>();
        each("$.techniques", content.techniques(), (path, technique) -> {
            if (known.name(technique).isEmpty()) {
                refuse(
                        path,
                        "is not a technique of ATT&CK enterprise, version " + known.version(),
                        "T and four digits, with .three digits: T1190, T1078.004");
            } else if (!seen.add(technique)) {
                refuse(path, "is named twice", null);
            }
        });
    }

    private void vulnerabilities(ReportContent content, Instant now) {
        int thisYear = now.atZone(ZoneOffset.UTC).getYear();
        each("$.vulnerabilities", content.vulnerabilities(), (path, vulnerability) -> {
            Matcher cve = CVE.matcher(vulnerability.cve());
            if (!cve.matches()) {
                refuse(path + ".cve", "is not a CVE number", "CVE-year-number: CVE-2021-44228");
            } else if (!isYearOfCve(cve.group(1), thisYear)) {
                refuse(
                        path + ".cve",
                        "is of no year in which CVE numbers were given",
                        FIRST_YEAR_OF_CVE + " to " + thisYear);
            }
            CvssVector.problem(vulnerability.cvss())
                    .ifPresent(problem -> refuse(path + ".cvss", problem, "a CVSS vector, version 3.1 or 4.0"));
        });
    }

    private static boolean isYearOfCve(String year, int thisYear) {
        int given = Integer.parseInt(year);
        return given >= FIRST_YEAR_OF_CVE && given <= thisYear;
    }

    private void timeline(ReportContent content, Instant now) {
        each("$.timeline", content.timeline(), (path, event) -> {
            filled(path + ".what", event.what());
            text(path + ".source", event.source());
            Instant at = event.at();
            if (at == null) {
                refuse(path + ".at", "is missing", "an instant in UTC: 2026-12-20T01:30:00Z");
            } else if (at.isAfter(now)) {
                refuse(path + ".at", "lies in the future", "at most " + now);
            }
        });
        List<Instant> instants = content.timeline().stream()
                .map(Event::at)
                .filter(at -> at != null)
                .toList();
        if (!instants.equals(instants.stream().sorted().toList())) {
            refuse("$.timeline", "is not in the order of time", "the earliest event first");
        }
    }

    private void persons(ReportContent.@Nullable PersonsAffected persons) {
        if (persons == null) {
            return;
        }
        if (persons.low() < 0 || persons.high() > Persons.MOST) {
            refuse("$.personsAffected", "is out of range", "0 to " + Persons.MOST);
        }
        if (persons.low() > persons.best() || persons.best() > persons.high()) {
            refuse("$.personsAffected", "is not in order", "low <= best <= high");
        }
    }

    private void items(List<ExaminedItem> items, Map<String, String> evidence) {
        Set<String> labels = new HashSet<>();
        each("$.items", items, (path, item) -> {
            String registered = evidence.get(item.label());
            if (registered == null) {
                refuse(path + ".label", "is not an item of the claim", String.join(", ", evidence.keySet()));
            } else if (!registered.equalsIgnoreCase(item.sha256())) {
                refuse(path + ".sha256", "differs from the hash that was registered", registered);
            }
            if (!labels.add(item.label())) {
                refuse(path + ".label", "is named twice", null);
            }
        });
    }

    private void required(String path, @Nullable Object value) {
        boolean missing = value == null || value.equals("") || value.equals(List.of());
        if (missing) {
            refuse(path, "is missing", null);
        }
    }

    private void filled(String path, String text) {
        if (text.isBlank()) {
            refuse(path, "is missing", null);
        }
        text(path, text);
    }

    private void text(String path, String text) {
        if (text.length() > MAX_TEXT_LENGTH) {
            refuse(path, "is too long", "at most " + MAX_TEXT_LENGTH + " characters");
        }
        if (text.indexOf('\0') >= 0) {
            refuse(path, "holds a NUL character, which cannot be kept", null);
        }
    }

    private <T> void each(String path, List<T> list, ElementCheck<T> check) {
        if (list.size() > MAX_LIST_LENGTH) {
            refuse(path, "is too long", "at most " + MAX_LIST_LENGTH + " elements");
            return;
        }
        for (int index = 0; index < list.size(); index++) {
            check.element(path + "[" + index + "]", list.get(index));
        }
    }

    private void refuse(String path, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem(path, problem, allowed));
    }

    /** Checks one element of a list. */
    @FunctionalInterface
    private interface ElementCheck<T> {
        void element(String path, T element);
    }
}
