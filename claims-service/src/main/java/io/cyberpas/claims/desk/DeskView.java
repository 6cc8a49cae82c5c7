package io.cyberpas.claims.desk;

import static io.cyberpas.platform.access.Roles.ADVISER;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pile on a desk, with those on whose desks it lies. */
public enum DeskView {
    /** Activities that I have taken or was given. */
    MINE(Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, FORENSIC_VENDOR, COUNSEL, ADVISER)),
    /** Activities of my role that nobody has taken; of all roles for the auditor. */
    QUEUE(Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, FORENSIC_VENDOR, COUNSEL, ADVISER, AUDITOR)),
    /** Those of both that are past their time; everybody's for managers and auditors. */
    OVERDUE(Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, FORENSIC_VENDOR, COUNSEL, ADVISER, AUDITOR)),
    /** Those that are due before the day ends. */
    TODAY(Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, FORENSIC_VENDOR, COUNSEL, ADVISER, AUDITOR)),
    /** Open claims that I am responsible for. */
    MY_CLAIMS(Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER)),
    /** Open claims that are nobody's. */
    UNASSIGNED(Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, AUDITOR)),
    /** Payments that somebody else has proposed. */
    PAYMENTS(Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR)),
    /** Statutory duties that are due within a day, or overdue. */
    DUTIES(Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR)),
    /** Signed reports that wait for a second person. */
    REPORTS(Set.of(CLAIMS_HANDLER, CLAIMS_MANAGER, AUDITOR));

    private final Set<String> roles;

    DeskView(Set<String> roles) {
        this.roles = roles;
    }

    private boolean liesBefore(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }

    /** The piles on somebody's desk, the first one on top. */
    public static List<DeskView> of(Actor actor) {
        return Arrays.stream(values()).filter(each -> each.liesBefore(actor)).toList();
    }

    /**
     * The pile of a name, the first one of the desk where none is named.
     *
     * @throws InvalidInputException when there is none of that name on the desk
     */
    public static DeskView named(@Nullable String name, Actor actor) {
        var own = of(actor);
        if (name == null || name.isBlank()) {
            return own.getFirst();
        }
        return own.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException(new FieldProblem("view", "is not on your desk", own.toString())));
    }

    /** Whether its rows are activities, which can be taken from the desk. */
    public boolean isOfActivities() {
        return switch (this) {
            case MINE, QUEUE, OVERDUE, TODAY -> true;
            case MY_CLAIMS, UNASSIGNED, PAYMENTS, DUTIES, REPORTS -> false;
        };
    }
}
