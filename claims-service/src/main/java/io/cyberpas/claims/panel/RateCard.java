package io.cyberpas.claims.panel;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a firm charges from a day on. A card is never edited: other rates are another card, and of the approved cards
 * that hold on a day the one that began last counts. Two managers stand behind it.
 */
@Entity
@Table(name = "panel_rate_card")
public class RateCard {

    private static final int MOST_RATES = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "firm_id", updatable = false)
    private UUID firmId;

    @Column(name = "number", updatable = false)
    private String number;

    @Column(name = "currency", updatable = false)
    private String currency;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    @Column(name = "effective_to", updatable = false)
    private @Nullable LocalDate effectiveTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RateCardStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "panel_rate", joinColumns = @JoinColumn(name = "card_id"))
    @OrderColumn(name = "position")
    private List<Rate> rates = new ArrayList<>();

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    protected RateCard() {}

    /**
     * What a card says.
     *
     * @param number the firm's own name of it, such as {@code RC-2026-A}
     * @param effectiveTo the first day on which it does not hold any more; null while that is open
     */
    public record Terms(
            String number,
            Currency currency,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            List<Rate> rates) {

        public Terms {
            number = number.strip();
            rates = List.copyOf(rates);
        }
    }

    /** Proposes a card, which holds once another manager approved it. */
    public static RateCard propose(UUID firmId, Terms terms, Actor actor, Instant now) {
        check(terms);
        var card = new RateCard();
        card.id = Identifiers.next();
        card.firmId = firmId;
        card.number = terms.number();
        card.currency = terms.currency().getCurrencyCode();
        card.effectiveFrom = terms.effectiveFrom();
        card.effectiveTo = terms.effectiveTo();
        card.rates.addAll(terms.rates());
        card.status = RateCardStatus.PROPOSED;
        card.proposedBy = actor.subject();
        card.proposedAt = now;
        return card;
    }

    private static void check(Terms terms) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate end = terms.effectiveTo();
        if (end != null && !end.isAfter(terms.effectiveFrom())) {
            problems.add(new FieldProblem("$.effectiveTo", "does not lie after effectiveFrom"));
        }
        if (terms.rates().isEmpty() || terms.rates().size() > MOST_RATES) {
            problems.add(new FieldProblem("$.rates", "has no rates or too many", "1 to " + MOST_RATES));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < terms.rates().size(); i++) {
            Rate rate = terms.rates().get(i);
            String path = "$.rates[" + i + "]";
            if (rate.amount().signum() <= 0
                    || rate.amount().scale() > terms.currency().getDefaultFractionDigits()) {
                problems.add(new FieldProblem(path + ".amount", "is no amount to charge in " + terms.currency()));
            }
            if (rate.role().isEmpty() || rate.grade().isEmpty()) {
                problems.add(new FieldProblem(path, "names no role or no grade"));
            }
            if (!seen.add((rate.role() + "\n" + rate.grade()).toLowerCase(Locale.ROOT))) {
                problems.add(new FieldProblem(path, "has the role and grade of another rate"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * Puts the card in force.
     *
     * @throws ForbiddenActionException if the same person proposed it
     */
    public void approve(String reason, Actor actor, Instant now) {
        decide(RateCardStatus.APPROVED, reason, actor, now);
    }

    /** Refuses the card. */
    public void reject(String reason, Actor actor, Instant now) {
        decide(RateCardStatus.REJECTED, reason, actor, now);
    }

    private void decide(RateCardStatus outcome, String reason, Actor actor, Instant now) {
        if (status != RateCardStatus.PROPOSED) {
            throw new ConflictException("Rate card " + number + " is " + status + " already");
        }
        if (proposedBy.equals(actor.subject())) {
            throw new ForbiddenActionException(
                    "Rate card " + number + " is decided by somebody else than who proposed it (four eyes)");
        }
        status = outcome;
        decidedBy = actor.subject();
        decidedAt = now;
        decisionReason = reason;
    }

    /** Whether it counts on a day, unless one that began later does. */
    public boolean holdsOn(LocalDate day) {
        return status == RateCardStatus.APPROVED
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    /** What an hour of this work costs. */
    public Optional<Money> rate(String role, String grade) {
        return rates.stream()
                .filter(each -> each.isFor(role, grade))
                .map(each -> Money.of(each.amount(), currency()))
                .findFirst();
    }

    /** The dearest hour of the card. */
    public Money highest() {
        return rates.stream()
                .map(each -> Money.of(each.amount(), currency()))
                .reduce(Money.zero(currency()), Money::max);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID firmId() {
        return firmId;
    }

    public String number() {
        return number;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public @Nullable LocalDate effectiveTo() {
        return effectiveTo;
    }

    public RateCardStatus status() {
        return status;
    }

    public List<Rate> rates() {
        return List.copyOf(rates);
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
