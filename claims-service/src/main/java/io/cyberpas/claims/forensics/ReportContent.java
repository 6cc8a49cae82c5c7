package io.cyberpas.claims.forensics;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a forensic report says. A draft may lack anything: what is left out is an empty text or an empty list, and
 * {@link ReportCheck} names what a signature needs.
 *
 * @param scope what was examined and what was not
 * @param authority on whose behalf and by what right
 * @param items items of evidence that the report rests on, each with the hash that was found
 * @param timeline the course of events, in UTC
 * @param techniques identifiers of MITRE ATT&CK, such as {@code T1190} or {@code T1078.004}
 * @param dataKinds what kinds of data were affected
 * @param limitations what could not be established, and why
 * @param findings fact: what the evidence shows
 * @param opinion what the author concludes from it, apart from the fact
 */
public record ReportContent(
        String scope,
        String authority,
        List<Tool> tools,
        List<ExaminedItem> items,
        List<Event> timeline,
        String rootCause,
        String initialVector,
        List<String> techniques,
        List<Vulnerability> vulnerabilities,
        List<String> dataKinds,
        @Nullable PersonsAffected personsAffected,
        @Nullable Confidence confidence,
        String containment,
        List<String> controlFailures,
        String limitations,
        String findings,
        String opinion) {

    public ReportContent {
        scope = text(scope);
        authority = text(authority);
        tools = list(tools);
        items = list(items);
        timeline = list(timeline);
        rootCause = text(rootCause);
        initialVector = text(initialVector);
        techniques = list(techniques);
        vulnerabilities = list(vulnerabilities);
        dataKinds = list(dataKinds);
        containment = text(containment);
        controlFailures = list(controlFailures);
        limitations = text(limitations);
        findings = text(findings);
        opinion = text(opinion);
    }

    /** A tool that was used, with its version, so that the examination can be repeated. */
    public record Tool(String name, String version) {
        public Tool {
            name = text(name);
            version = text(version);
        }
    }

    /**
     * An item of evidence that was examined.
     *
     * @param label its name on the claim
     * @param sha256 the hash that the examiner found
     */
    public record ExaminedItem(String label, String sha256) {
        public ExaminedItem {
            label = text(label);
            sha256 = text(sha256);
        }
    }

    /**
     * One event of the reconstructed course.
     *
     * @param source the item or log that shows it
     */
    public record Event(@Nullable Instant at, String what, String source) {
        public Event {
            what = text(what);
            source = text(source);
        }
    }

    /**
     * A weakness that was used.
     *
     * @param cve such as {@code CVE-2021-44228}
     * @param cvss its vector, version 3.1 or 4.0
     */
    public record Vulnerability(String cve, String cvss) {
        public Vulnerability {
            cve = text(cve);
            cvss = text(cvss);
        }
    }

    /** How many persons are affected: {@code low <= best <= high}. */
    public record PersonsAffected(long low, long best, long high) {}

    /** How sure the author is of the conclusions. */
    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
