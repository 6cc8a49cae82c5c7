package io.cyberpas.policy.limitdesk.pages;

import io.cyberpas.policy.limit.LimitStanding;
import io.cyberpas.policy.limit.MovementKind;
import io.cyberpas.policy.limit.ReservationState;
import io.cyberpas.policy.limitdesk.LimitDesk;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** How limits look. */
@TemplateExtension
class LimitDisplay {

    private LimitDisplay() {}

    /** Whole percent left; nothing is rounded up, so 100 means untouched. */
    static int percentAvailable(LimitStanding standing) {
        if (standing.limit().isZero()) {
            return 0;
        }
        return standing.available()
                .amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(standing.limit().amount(), 0, RoundingMode.DOWN)
                .intValueExact();
    }

    /** How urgent it looks: good, warn below a half, bad below a tenth. */
    static String tone(LimitStanding standing) {
        int percent = percentAvailable(standing);
        if (percent < 10) {
            return "bad";
        }
        return percent < 50 ? "warn" : "good";
    }

    /** Which limit it is, as the reinstatement form names it. */
    static String formKey(LimitStanding standing) {
        return standing.event() == null ? standing.code() : standing.code() + " " + standing.event();
    }

    /** The limits that can be restored now. */
    static List<LimitStanding> reinstatable(LimitDesk.Sight sight) {
        return Stream.concat(sight.limits().yearly().stream(), sight.limits().events().items().stream())
                .filter(LimitStanding::isReinstatable)
                .toList();
    }

    /** Tone of a reservation's state. */
    static String tone(ReservationState state) {
        return switch (state) {
            case RESERVED -> "info";
            case CONFIRMED -> "good";
            case RELEASED -> "neutral";
        };
    }

    /** Tone of a step. */
    static String tone(MovementKind kind) {
        return switch (kind) {
            case AGREED -> "neutral";
            case RESERVED, CHANGED -> "info";
            case CONFIRMED, ERODED -> "warn";
            case RELEASED, RETURNED, REINSTATED -> "good";
        };
    }

    /** Where the form that restores a limit goes. */
    static String reinstatementPath(LimitDesk.Sight sight) {
        return "/policies/" + sight.policy().number() + "/limits/reinstatements";
    }

    /** The states that reservations can be narrowed to. */
    @TemplateExtension(namespace = "reservationStates")
    static List<ReservationState> all() {
        return List.of(ReservationState.values());
    }
}
