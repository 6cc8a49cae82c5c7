package io.cyberpas.claims.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port to the forensic findings of a claim: no indemnity is decided without an accepted report. */
public interface ForensicFindings {

    /** The accepted report of the claim, the newest if there are several. */
    Optional<AcceptedReport> acceptedReport(UUID claimId);

    /**
     * A report that a person other than its author has accepted.
     *
     * @param reference readable number of the report, usable as evidence reference
     */
    record AcceptedReport(String reference, String acceptedBy, Instant acceptedAt) {}
}
