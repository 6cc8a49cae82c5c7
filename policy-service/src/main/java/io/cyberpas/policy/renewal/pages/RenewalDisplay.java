package io.cyberpas.policy.renewal.pages;

import io.cyberpas.policy.renewal.RenewalDetail;
import io.cyberpas.policy.renewal.RenewalLine;
import io.cyberpas.policy.renewal.RenewalRun;
import io.cyberpas.policy.renewal.RenewalState;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How values of renewals look. */
@TemplateExtension
class RenewalDisplay {
    private static final int PER_CENT = 100;
    private static final int URGENT_DAYS = 14;

    private RenewalDisplay() {}

    /** Tone of the frame in which a state is shown. */
    static String tone(RenewalState state) {
        return switch (state) {
            case REFERRED -> "warn";
            case NON_RENEWAL_PROPOSED, LAPSED -> "bad";
            case OFFERED -> "progress";
            case ACCEPTED -> "good";
            case DECLINED_BY_INSURED, NOT_RENEWED, WITHDRAWN -> "neutral";
        };
    }

    /** Tone of the days that are left. */
    static String daysTone(RenewalLine line) {
        return line.daysLeft() <= URGENT_DAYS ? "bad" : "neutral";
    }

    /** By how much the premium changes, such as {@code +5.3%}; a dash where there is no premium. */
    static String changeText(RenewalLine line) {
        return percent(line.change());
    }

    /** The same of an offer. */
    static String changeText(RenewalDetail detail) {
        return percent(detail.change());
    }

    private static String percent(Optional<BigDecimal> change) {
        return change.map(share -> {
                    BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
                    return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%";
                })
                .orElse("–");
    }

    /** How much of a run is done, in per cent. */
    static long percentDone(RenewalRun run) {
        return run.due() == 0 ? PER_CENT : Math.min(PER_CENT, (long) run.done() * PER_CENT / run.due());
    }

    /** Address of something below the renewal of a policy. */
    static String renewalPath(String policyNumber, String below) {
        return "/policies/%s/renewal%s".formatted(policyNumber, below);
    }

    /** Address of something below the rewriting of a policy. */
    static String rewritingPath(String policyNumber, String below) {
        return "/policies/%s/rewriting%s".formatted(policyNumber, below);
    }

    /** The spans of days that the list can be narrowed to. */
    @TemplateExtension(namespace = "renewalDays", matchName = "all")
    static List<Integer> days() {
        return List.of(14, 30, 60, 90, 120);
    }

    /** The states that the list can be narrowed to. */
    @TemplateExtension(namespace = "renewalStates", matchName = "all")
    static List<RenewalState> all() {
        return List.of(RenewalState.values());
    }
}
