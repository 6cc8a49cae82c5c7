package io.cyberpas.claims.proceeding;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a proceeding stands.
 *
 * <pre>
 * OUT_OF_COURT_CLAIM    OPEN → ANSWERED → REFUSED
 * SUIT                  OPEN → ANSWERED → IN_HEARING ⟲ → DECIDED → CONTESTED → IN_HEARING …
 *                                                        DECIDED → FINAL
 * COLLECTIVE_MEDIATION  OPEN → PROPOSED → ACCEPTED | REFUSED   (silence decides as the law says)
 *                       OPEN → REFUSED                         the committee does not take it on
 * REGULATORY            OPEN → ANSWERED → IN_HEARING ⟲ → PROPOSED → ANSWERED | IN_HEARING | DECIDED
 *                       DECIDED → CONTESTED → DECIDED
 *                       DECIDED → FINAL
 * all                   any that has not ended → SETTLED | WITHDRAWN
 *
 * A suit may be decided without an answer or a hearing, an authority may propose without either.
 * </pre>
 */
public enum ProceedingStatus {
    /** Received, served, applied for, or opened by the authority. */
    OPEN,
    /** The insured's answer or opinion is with the other side. */
    ANSWERED,
    /** At least one hearing was held in the instance. */
    IN_HEARING,
    /** The committee proposed a mediation, or the authority announced a sanction. */
    PROPOSED,
    /** Judgment served, or sanction imposed. */
    DECIDED,
    /** Appealed, or objected to. */
    CONTESTED,
    /** The mediation is accepted: it has the effect of a settlement in court. */
    ACCEPTED,
    /** The mediation failed, or the claim was turned down for good. */
    REFUSED,
    /** Nothing can be brought against the decision any more. */
    FINAL,
    SETTLED,
    /** Taken back, dismissed or dropped. */
    WITHDRAWN;

    private static final Set<ProceedingStatus> ENDED = EnumSet.of(ACCEPTED, REFUSED, FINAL, SETTLED, WITHDRAWN);

    /** The states that may follow this one in a proceeding of the kind. */
    public Set<ProceedingStatus> successors(ProceedingKind kind) {
        if (isEnded()) {
            return EnumSet.noneOf(ProceedingStatus.class);
        }
        Set<ProceedingStatus> next = switch (kind) {
            case OUT_OF_COURT_CLAIM -> afterClaim();
            case SUIT -> afterSuit();
            case COLLECTIVE_MEDIATION -> afterMediation();
            case REGULATORY -> afterRegulator();
        };
        next.add(SETTLED);
        next.add(WITHDRAWN);
        return next;
    }

    private Set<ProceedingStatus> afterClaim() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, REFUSED);
            case ANSWERED -> EnumSet.of(REFUSED);
            case IN_HEARING, PROPOSED, DECIDED, CONTESTED, ACCEPTED, REFUSED, FINAL, SETTLED, WITHDRAWN -> none();
        };
    }

    private Set<ProceedingStatus> afterSuit() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, IN_HEARING, DECIDED);
            case ANSWERED, CONTESTED, IN_HEARING -> EnumSet.of(IN_HEARING, DECIDED);
            case DECIDED -> EnumSet.of(CONTESTED, FINAL);
            case PROPOSED, ACCEPTED, REFUSED, FINAL, SETTLED, WITHDRAWN -> none();
        };
    }

    private Set<ProceedingStatus> afterMediation() {
        return switch (this) {
            case OPEN -> EnumSet.of(PROPOSED, REFUSED);
            case PROPOSED -> EnumSet.of(ACCEPTED, REFUSED);
            case ANSWERED, IN_HEARING, DECIDED, CONTESTED, ACCEPTED, REFUSED, FINAL, SETTLED, WITHDRAWN -> none();
        };
    }

    private Set<ProceedingStatus> afterRegulator() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, IN_HEARING, PROPOSED, DECIDED);
            case ANSWERED, IN_HEARING -> EnumSet.of(IN_HEARING, PROPOSED, DECIDED);
            case PROPOSED -> EnumSet.of(ANSWERED, IN_HEARING, DECIDED);
            case DECIDED -> EnumSet.of(CONTESTED, FINAL);
            case CONTESTED -> EnumSet.of(DECIDED);
            case ACCEPTED, REFUSED, FINAL, SETTLED, WITHDRAWN -> none();
        };
    }

    private static Set<ProceedingStatus> none() {
        return EnumSet.noneOf(ProceedingStatus.class);
    }

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Whether the step brings a sum with it: a proposal, a judgment, a sanction. */
    public boolean bringsAmount() {
        return this == PROPOSED || this == DECIDED;
    }

    /** The times that are met by coming to this state. */
    Set<DeadlineKind> meets() {
        return switch (this) {
            case OPEN -> EnumSet.noneOf(DeadlineKind.class);
            case ANSWERED -> EnumSet.of(DeadlineKind.ANSWER, DeadlineKind.OPINION);
            case IN_HEARING -> EnumSet.of(DeadlineKind.HEARING);
            case PROPOSED -> EnumSet.of(DeadlineKind.PROPOSAL);
            case ACCEPTED, REFUSED -> EnumSet.of(DeadlineKind.MEDIATION_ANSWER, DeadlineKind.ANSWER);
            case CONTESTED -> EnumSet.of(DeadlineKind.APPEAL, DeadlineKind.OBJECTION);
            case DECIDED, FINAL, SETTLED, WITHDRAWN -> EnumSet.noneOf(DeadlineKind.class);
        };
    }
}
