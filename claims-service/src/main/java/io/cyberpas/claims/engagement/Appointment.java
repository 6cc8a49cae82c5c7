package io.cyberpas.claims.engagement;

import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.PanelFirm;
import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes terms of a proposal, the panel and the standard terms; refuses what does not fit, naming all of it. */
final class Appointment {

    private static final BigDecimal MOST_HOURS = new BigDecimal("100000");

    private final Proposal proposal;
    private final PanelFirm firm;
    private final FirmKind kind;
    private final RateCard card;
    private final StandardTerms.OfKind standard;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    Appointment(
            Proposal proposal,
            PanelFirm firm,
            FirmKind kind,
            RateCard card,
            StandardTerms.OfKind standard,
            LocalDate today) {
        this.proposal = proposal;
        this.firm = firm;
        this.kind = kind;
        this.card = card;
        this.standard = standard;
        this.today = today;
    }

    /**
     * What the firm is appointed as.
     *
     * @throws InvalidInputException if it cannot be appointed as that, or it has to be said as what
     */
    static FirmKind kindOf(Proposal proposal, PanelFirm firm) {
        Set<FirmKind> offered = firm.profile().kindsOffered();
        FirmKind wanted = proposal.kind();
        if (wanted == null && offered.size() == 1) {
            return offered.iterator().next();
        }
        if (wanted == null || !offered.contains(wanted)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.kind",
                    wanted == null ? "has to be said" : "is not what " + firm.code() + " can be appointed as",
                    String.join(", ", firm.profile().kinds())));
        }
        return wanted;
    }

    /** The terms. */
    EngagementTerms terms(EngagementTerms.Conflict conflict) {
        String named = proposal.rateCard();
        if (named != null && !named.equals(card.number())) {
            problems.add(new FieldProblem("$.rateCard", "is not the rate card of the day", card.number()));
        }
        Money hourlyRate = hourlyRate();
        LocalDate deadline = deadline();
        checkBudget();
        checkDeliverables(deadline);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new EngagementTerms(
                firm.code(),
                firm.profile().nameEn(),
                kind,
                conflict,
                proposal.conflictStatement(),
                card.number(),
                card.id(),
                hourlyRate,
                proposal.statementOfWork(),
                proposal.privileged(),
                ground(),
                proposal.letterReference(),
                deadline);
    }

    private @Nullable String ground() {
        if (!proposal.privileged()) {
            return null;
        }
        String ground = proposal.privilegeGround();
        return ground == null ? inBoth(standard.privilegeGround()) : ground;
    }

    private static String inBoth(Bilingual text) {
        return text.ko() + " / " + text.en();
    }

    private Money hourlyRate() {
        Money highest = card.highest();
        Money agreed = proposal.hourlyRate();
        if (agreed == null) {
            return highest;
        }
        if (!agreed.currency().equals(highest.currency())) {
            problems.add(new FieldProblem(
                    "$.hourlyRate.currency",
                    "is not that of the rate card",
                    highest.currency().getCurrencyCode()));
            return highest;
        }
        if (!agreed.isPositive() || agreed.isGreaterThan(highest)) {
            problems.add(new FieldProblem(
                    "$.hourlyRate.amount", "is not within the rate card", "above 0, at most " + highest.amount()));
        }
        return agreed;
    }

    private LocalDate deadline() {
        LocalDate last = deliverables().stream()
                .map(Deliverable::dueOn)
                .max(LocalDate::compareTo)
                .orElse(today);
        LocalDate wanted = proposal.deadline();
        if (wanted != null && wanted.isBefore(today)) {
            problems.add(new FieldProblem("$.deadline", "lies in the past", "from " + today));
        }
        return wanted == null ? last : wanted;
    }

    private void checkBudget() {
        BigDecimal hours = budgetHours();
        if (hours.signum() <= 0
                || hours.compareTo(MOST_HOURS) > 0
                || hours.stripTrailingZeros().scale() > 2) {
            problems.add(new FieldProblem("$.budgetHours", "is no budget", "above 0, two decimals at most"));
        }
    }

    private void checkDeliverables(LocalDate deadline) {
        for (int i = 0; i < proposal.deliverables().size(); i++) {
            Deliverable each = proposal.deliverables().get(i);
            if (each.what().isEmpty()) {
                problems.add(new FieldProblem("$.deliverables[" + i + "].what", "is missing"));
            }
            if (each.dueOn().isBefore(today) || each.dueOn().isAfter(deadline)) {
                problems.add(new FieldProblem(
                        "$.deliverables[" + i + "].dueOn",
                        "does not lie before the deadline",
                        today + " to " + deadline));
            }
        }
    }

    BigDecimal budgetHours() {
        BigDecimal hours = proposal.budgetHours();
        return hours == null ? standard.budgetHours() : hours;
    }

    List<Deliverable> deliverables() {
        return proposal.deliverables().isEmpty() ? standard.deliverablesFrom(today) : proposal.deliverables();
    }
}
