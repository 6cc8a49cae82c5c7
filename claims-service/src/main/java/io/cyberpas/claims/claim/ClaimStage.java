package io.cyberpas.claims.claim;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stages of the standardised claims process. A stage is left only when its gate holds.
 *
 * <pre>
 * FIRST_NOTICE → TRIAGE → PANEL → PRESERVATION → NOTIFICATION → PROVISIONAL_COVERAGE → FORENSIC_REPORT
 *   → [FIRST_PARTY_QUANTUM] → [LIABILITY] → [EXTORTION] → COVERAGE_DECISION → PAYMENT → RECOVERY → CLOSED
 *
 * [ ] only where it applies: first-party lines, third-party lines, an extortion demand
 * TRIAGE → PRESERVATION        a rule settles the claim on the record of a bank: nobody is appointed
 * FIRST_NOTICE → CLOSED        a duplicate, or no policy in force
 * CLOSED → REOPENED → any stage of work from TRIAGE to RECOVERY
 * </pre>
 */
public enum ClaimStage {
    /** First notice of loss: matched with a policy, acknowledged, likely duplicates looked at. */
    FIRST_NOTICE,
    /** Severity, jurisdictions, provisional classification of the incident, statutory clocks. */
    TRIAGE,
    /** Appointment of the forensic vendor and, where needed, of counsel. */
    PANEL,
    /** Every item of evidence hashed, its custody opened, legal hold set. */
    PRESERVATION,
    /** Statutory duties filed, waived with a reason, or not applicable. */
    NOTIFICATION,
    /** Provisional view of the cover, with reservation of rights if in doubt. */
    PROVISIONAL_COVERAGE,
    /** The forensic report, accepted by a person other than its author. */
    FORENSIC_REPORT,
    /** First-party cost and interruption loss, each mapped to a coverage part. */
    FIRST_PARTY_QUANTUM,
    /** Third-party claimants: standing, fault, amount. */
    LIABILITY,
    /** Sanction screening, insurer's consent and report to law enforcement before any ransom. */
    EXTORTION,
    /** Decision on every line, every exclusion answered. */
    COVERAGE_DECISION,
    /** Reserves, authority and payments. */
    PAYMENT,
    /** Recovery assessed, reserves released. */
    RECOVERY,
    /** Nothing left to do. */
    CLOSED,
    /** Open again; the stage to go on with is still to be chosen. */
    REOPENED;

    /** The stages that may follow this one; which of them does depends on the lines of the claim. */
    public Set<ClaimStage> successors() {
        return switch (this) {
            case FIRST_NOTICE -> EnumSet.of(TRIAGE, CLOSED);
            case TRIAGE -> EnumSet.of(PANEL, PRESERVATION);
            case PANEL -> EnumSet.of(PRESERVATION);
            case PRESERVATION -> EnumSet.of(NOTIFICATION);
            case NOTIFICATION -> EnumSet.of(PROVISIONAL_COVERAGE);
            case PROVISIONAL_COVERAGE -> EnumSet.of(FORENSIC_REPORT);
            case FORENSIC_REPORT -> EnumSet.of(FIRST_PARTY_QUANTUM, LIABILITY, EXTORTION, COVERAGE_DECISION);
            case FIRST_PARTY_QUANTUM -> EnumSet.of(LIABILITY, EXTORTION, COVERAGE_DECISION);
            case LIABILITY -> EnumSet.of(EXTORTION, COVERAGE_DECISION);
            case EXTORTION -> EnumSet.of(COVERAGE_DECISION);
            case COVERAGE_DECISION -> EnumSet.of(PAYMENT);
            case PAYMENT -> EnumSet.of(RECOVERY);
            case RECOVERY -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(REOPENED);
            case REOPENED -> EnumSet.range(TRIAGE, RECOVERY);
        };
    }

    /**
     * The stage of a name, none of an empty one.
     *
     * @throws InvalidInputException when there is no such stage
     */
    public static @Nullable ClaimStage named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("stage", "is no stage of a claim", Arrays.toString(values()))));
    }

    /** Whether work on the claim is possible at all. */
    public boolean isOpen() {
        return this != CLOSED;
    }

    /** Whether work is done in it, as against the closure and the moment after reopening. */
    public boolean isWork() {
        return this != CLOSED && this != REOPENED;
    }

    /** Whether it stands at the other stage or behind it in the process; never while the stage is still to be chosen. */
    public boolean isAtLeast(ClaimStage other) {
        return this != REOPENED && compareTo(other) >= 0;
    }

    /** Whether it stands behind the other stage in the process. */
    public boolean isAfter(ClaimStage other) {
        return isAtLeast(other) && this != other;
    }
}
