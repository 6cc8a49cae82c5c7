package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.limit.LimitTaken;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recovers from reinsurers what they bear of a payment, in the transaction in which the payment takes its limit. */
@ApplicationScoped
class LossCeding {

    private static final Actor TREATIES = Actor.system("policy-service");

    private static final String REMEMBER = """
            INSERT INTO reinsured_loss
              (id, policy_number, claim_number, event, coverage_part, loss_on, currency, amount, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT ON CONSTRAINT reinsured_loss_pk DO NOTHING""";

    private static final String APPEND = """
            INSERT INTO recovery
              (id, loss_id, treaty, reinsurer, event, policy_number, currency, recovered, reinstatement_premium, month,
               ledger_entry_id, recorded_at)
            VALUES (?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?)""";

    private final Policies policies;
    private final LossCession cession;
    private final Statements statements;
    private final ReinsuranceBooks books;
    private final Clock clock;
    private final ZoneId zone;

    LossCeding(
            Policies policies,
            Treaties treaties,
            StoredPositions positions,
            Statements statements,
            ReinsuranceBooks books,
            Clock clock,
            ZoneId zone) {
        this.policies = policies;
        this.cession = new LossCession(treaties, positions);
        this.statements = statements;
        this.books = books;
        this.clock = clock;
        this.zone = zone;
    }

    /** Follows a payment, or what came back of one; told again, it changes nothing. */
    void follow(@Observes LimitTaken taken) {
        if (taken.amount().isZero()) {
            return;
        }
        ReinsuredLoss loss = loss(taken);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (remember(loss, now)) {
            append(loss, cession.cede(loss), now);
        }
    }

    private ReinsuredLoss loss(LimitTaken taken) {
        Policy policy = policies.numbered(taken.policyNumber()).orElseThrow();
        LocalDate lossOn = taken.lossOn() == null ? taken.on() : taken.lossOn();
        PolicyVersion version = policy.versionAt(lossOn, Instant.MAX).orElseGet(() -> policy.versionNearest(lossOn));
        return new ReinsuredLoss(
                taken.id(),
                policy.number(),
                policy.product(),
                policy.period().from(),
                version.terms().aggregateLimit(),
                taken.claimNumber(),
                taken.event(),
                taken.part(),
                lossOn,
                taken.amount());
    }

    private boolean remember(ReinsuredLoss loss, Instant now) {
        int added = statements.update(
                REMEMBER,
                loss.id(),
                loss.policyNumber(),
                loss.claimNumber(),
                loss.event(),
                loss.part(),
                loss.lossOn(),
                loss.amount().currency().getCurrencyCode(),
                loss.amount().amount(),
                now);
        return added > 0;
    }

    private void append(ReinsuredLoss loss, List<RecoveryLine> lines, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<String, ReinsuranceBooks.Entry> entries = new LinkedHashMap<>();
        for (RecoveryLine line : lines) {
            ReinsuranceBooks.Entry entry =
                    entries.computeIfAbsent(line.treaty().code(), _ -> new ReinsuranceBooks.Entry());
            entry.recovery(line.reinsurer(), line.recovered());
            entry.premium(line.reinsurer(), line.reinstatementPremium());
        }
        Map<String, UUID> booked = books.bookRecoveries(loss, today, entries, TREATIES);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RecoveryLine line : lines) {
            Money recovered = line.recovered();
            rows.add(new @Nullable Object[] {
                Identifiers.next(),
                loss.id(),
                line.treaty().code(),
                line.reinsurer(),
                line.event(),
                line.policyNumber(),
                recovered.currency().getCurrencyCode(),
                recovered.amount(),
                line.reinstatementPremium().amount(),
                today.withDayOfMonth(1),
                booked.get(line.treaty().code()),
                now
            });
        }
        statements.updateAll(APPEND, rows.iterator());
    }
}
