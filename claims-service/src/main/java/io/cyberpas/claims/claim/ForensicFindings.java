package io.cyberpas.claims.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port to the forensic findings of a claim: no indemnity is decided without an accepted report. */
public interface ForensicFindings {

    /** The accepted final report of the claim, the newest if there are several. */
    Optional<AcceptedReport> acceptedReport(UUID claimId);

    /** What that report found, for those who reckon with it; empty while there is none. */
    Optional<Findings> findings(UUID claimId);

    /**
     * A report that a person other than its author has accepted.
     *
     * @param reference readable number of the report, usable as evidence reference
     */
    record AcceptedReport(String reference, String acceptedBy, Instant acceptedAt) {}

    /**
     * What the accepted final report found.
     *
     * @param dataKinds kinds of data affected, in the words of the report
     * @param persons how many persons are affected
     * @param techniques identifiers of MITRE ATT&CK
     * @param vulnerabilities CVE numbers
     */
    record Findings(
            String reference,
            List<String> dataKinds,
            @Nullable Persons persons,
            String rootCause,
            String initialVector,
            List<String> techniques,
            List<String> vulnerabilities,
            List<String> controlFailures) {

        public Findings {
            dataKinds = List.copyOf(dataKinds);
            techniques = List.copyOf(techniques);
            vulnerabilities = List.copyOf(vulnerabilities);
            controlFailures = List.copyOf(controlFailures);
        }
    }

    /** How many persons: at least, probably, at most. */
    record Persons(long low, long best, long high) {}
}
