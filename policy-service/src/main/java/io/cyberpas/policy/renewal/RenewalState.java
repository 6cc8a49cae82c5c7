package io.cyberpas.policy.renewal;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of a renewal.
 *
 * <pre>
 *                 ┌──────────approve, change terms──────────┐
 * REFERRED ───────┤                                         ▼
 *                 └─refuse─▶ NON_RENEWAL_PROPOSED ─terms─▶ OFFERED ──accept──▶ ACCEPTED
 *                                │       │                  │ │ └───decline──▶ DECLINED_BY_INSURED
 *                                │       └──give notice─────┤ └──nobody answers─▶ LAPSED
 *                                └──nobody answers─▶ LAPSED └──give notice──▶ NOT_RENEWED
 * </pre>
 *
 * It begins as OFFERED where the tariff gives a price, as REFERRED where an underwriter has to decide, and as
 * NON_RENEWAL_PROPOSED where underwriting declines. A referral that nobody decides lapses, too, and can end by notice. All but
 * an accepted one can be WITHDRAWN, so that another may be made.
 */
public enum RenewalState {
    REFERRED,
    NON_RENEWAL_PROPOSED,
    OFFERED,
    ACCEPTED,
    DECLINED_BY_INSURED,
    NOT_RENEWED,
    LAPSED,
    WITHDRAWN;

    /** The states that may follow this one; OFFERED follows itself when its terms change. */
    public Set<RenewalState> successors() {
        return switch (this) {
            case REFERRED -> EnumSet.of(OFFERED, NON_RENEWAL_PROPOSED, NOT_RENEWED, LAPSED, WITHDRAWN);
            case NON_RENEWAL_PROPOSED -> EnumSet.of(OFFERED, NOT_RENEWED, LAPSED, WITHDRAWN);
            case OFFERED -> EnumSet.of(OFFERED, ACCEPTED, DECLINED_BY_INSURED, NOT_RENEWED, LAPSED, WITHDRAWN);
            case DECLINED_BY_INSURED, NOT_RENEWED, LAPSED -> EnumSet.of(WITHDRAWN);
            case ACCEPTED, WITHDRAWN -> EnumSet.noneOf(RenewalState.class);
        };
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case REFERRED, NON_RENEWAL_PROPOSED, OFFERED -> true;
            case ACCEPTED, DECLINED_BY_INSURED, NOT_RENEWED, LAPSED, WITHDRAWN -> false;
        };
    }

    /**
     * The state of a name, or null where no name is given.
     *
     * @throws InvalidInputException if there is no such state
     */
    public static @Nullable RenewalState named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "state", "is no state of a renewal", List.of(values()).toString())));
    }
}
