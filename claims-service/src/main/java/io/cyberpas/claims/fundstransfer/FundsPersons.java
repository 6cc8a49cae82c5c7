package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who the persons are and what they have used: always under the lock of the person, so that two losses never share what one leaves. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FundsPersons {

    private static final String KNOW =
            "INSERT INTO funds_person (id, policy_number, certificate, year_from) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String HOLD =
            "SELECT id FROM funds_person WHERE policy_number = ? AND certificate = ? AND year_from = ? FOR UPDATE";
    private static final String HOLD_OF =
            "SELECT p.id FROM funds_person p JOIN funds_loss l ON l.person_id = p.id WHERE l.id = ? FOR UPDATE OF p";
    private static final String TAKEN = """
            SELECT coalesce(sum(l.payable_amount - coalesce(r.returned, 0)), 0) FROM funds_loss l
            LEFT JOIN LATERAL (SELECT sum(p.return_due) AS returned FROM payment_limit p WHERE p.claim_id = l.claim_id) r ON true
            WHERE l.person_id = ? AND l.id <> ? AND l.status IN ('ASSESSED', 'SETTLED', 'REVERSED')
            """;
    private static final String OF_EVENT = " AND l.first_at BETWEEN ? AND ?";
    private static final String EARLIER = """
            SELECT count(*) FROM funds_loss l JOIN funds_person p ON p.id = l.person_id
            WHERE p.policy_number = ? AND p.certificate = ? AND l.id <> ? AND l.first_at BETWEEN ? AND ?
            """;
    private static final String SAME = """
            SELECT t.reference, l.claim_number FROM funds_transaction t JOIN funds_loss l ON l.id = t.loss_id
            JOIN funds_person p ON p.id = l.person_id
            WHERE t.reference_key = ANY (string_to_array(?, ',')) AND l.institution_code = ?
              AND p.policy_number = ? AND p.certificate = ? ORDER BY l.id LIMIT 50
            """;
    private static final String ELSEWHERE = """
            SELECT DISTINCT l.claim_number FROM funds_transaction t JOIN funds_loss l ON l.id = t.loss_id
            WHERE t.reference_key = ANY (string_to_array(?, ',')) AND l.institution_code = ? AND l.id <> ? ORDER BY 1 LIMIT 5
            """;

    private final Database database;

    FundsPersons(Database database) {
        this.database = database;
    }

    /** A transaction that is told already, and the claim on which it is. */
    record Known(String reference, String claimNumber) {}

    /** The person in the year of the policy, held until the transaction ends. */
    UUID hold(String policyNumber, @Nullable String certificate, LocalDate yearFrom) {
        var name = Objects.requireNonNullElse(certificate, "");
        database.change(KNOW, Identifiers.next(), policyNumber, name, yearFrom);
        return database.first(HOLD, row -> row.getObject(1, UUID.class), policyNumber, name, yearFrom)
                .orElseThrow();
    }

    /** Holds the person of a loss. */
    void holdOf(UUID loss) {
        database.list(HOLD_OF, row -> row.getObject(1, UUID.class), loss);
    }

    /** Which of the transactions the same person told before. */
    List<Known> toldBefore(FundsNotice notice) {
        return database.list(
                SAME,
                row -> new Known(row.getString(1), row.getString(2)),
                keys(notice.transactions()),
                notice.institution().code(),
                notice.policyNumber(),
                Objects.requireNonNullElse(notice.certificate(), ""));
    }

    /** Other claims with one of the transactions. */
    List<String> elsewhere(FundsLoss loss) {
        return database.list(
                ELSEWHERE,
                row -> row.getString(1),
                keys(loss.transactions()),
                loss.institution().code(),
                loss.id());
    }

    /** How many other losses of the person began within a span up to the end of this one. */
    int earlier(FundsLoss loss, Instant from) {
        var told = loss.told();
        return database.first(
                        EARLIER,
                        row -> row.getInt(1),
                        told.policyNumber(),
                        Objects.requireNonNullElse(told.certificate(), ""),
                        loss.id(),
                        from,
                        told.lastAt())
                .orElse(0);
    }

    /** What the limits of the person leave for a loss. */
    FundsLimits limits(FundsLoss loss, int eventHours) {
        var told = loss.told();
        var event = Duration.ofHours(eventHours);
        var ofYear = sum(loss, TAKEN, told.personId(), loss.id());
        var ofEvent = sum(
                loss,
                TAKEN + OF_EVENT,
                told.personId(),
                loss.id(),
                told.firstAt().minus(event),
                told.firstAt().plus(event));
        return new FundsLimits(told.retention(), told.perEvent().orElse(null), ofEvent, told.perYear(), ofYear);
    }

    private Money sum(FundsLoss loss, String sql, Object... parameters) {
        var sum = database.first(sql, row -> Optional.ofNullable(row.getBigDecimal(1)), parameters)
                .flatMap(each -> each)
                .orElse(BigDecimal.ZERO);
        return Money.of(
                sum.setScale(loss.told().currency().getDefaultFractionDigits(), RoundingMode.UNNECESSARY),
                loss.told().currency());
    }

    /** Keys hold letters and digits only. */
    private static String keys(List<LostTransaction> transactions) {
        return String.join(
                ",", transactions.stream().map(LostTransaction::referenceKey).toList());
    }
}
