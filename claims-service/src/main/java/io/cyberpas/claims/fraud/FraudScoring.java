package io.cyberpas.claims.fraud;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.fraud.FraudFacts.Loss;
import io.cyberpas.claims.fraud.FraudFacts.NumberedInvoice;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentObjection;
import io.cyberpas.claims.quantum.CostItems;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers the facts, reads the signs from them, and keeps what managers found about them. */
@ApplicationScoped
public class FraudScoring implements PaymentObjection {

    private static final String SAME_INVOICES = """
            SELECT 'COST-' || i.position || ' = ' || c.number FROM cost_item i
            JOIN cost_item o ON o.supplier_key = i.supplier_key AND o.invoice_key = i.invoice_key
                 AND o.claimed_amount = i.claimed_amount AND o.claim_id <> i.claim_id
            JOIN claim c ON c.id = o.claim_id
            WHERE i.claim_id = ? ORDER BY 1 LIMIT 5
            """;
    private static final String SHARED_PAYEES = """
            SELECT DISTINCT p.number || ' = ' || o.number
            FROM (SELECT payee, min(number) AS number FROM payment WHERE claim_id = ? GROUP BY payee) AS p
            JOIN claim own ON own.id = ? AND p.payee <> own.insured_name
            CROSS JOIN LATERAL (
              SELECT c.number FROM payment other JOIN claim c ON c.id = other.claim_id
              WHERE other.payee = p.payee AND other.claim_id <> own.id AND other.status <> 'WITHDRAWN'
                AND c.insured_name <> own.insured_name ORDER BY other.claim_id LIMIT 50) AS o
            ORDER BY 1 LIMIT 5
            """;
    private static final String SHARED_ACCOUNTS = """
            SELECT DISTINCT p.number || ' = ' || c.number FROM payment p
            JOIN payee_account a ON a.payment_id = p.id
            JOIN payee_account b ON b.fingerprint = a.fingerprint AND b.payment_id <> a.payment_id
            JOIN payment o ON o.id = b.payment_id AND o.claim_id <> p.claim_id AND o.status NOT IN ('WITHDRAWN', 'REJECTED')
            JOIN claim c ON c.id = o.claim_id
            WHERE p.claim_id = ? AND regexp_replace(lower(o.payee), '[^[:alnum:]]', '', 'g')
                <> regexp_replace(lower(p.payee), '[^[:alnum:]]', '', 'g')
            ORDER BY 1 LIMIT 5
            """;
    private static final String CLAIMS_IN_A_YEAR = """
            SELECT count(*) FROM claim WHERE policy_number = ? AND aware_at BETWEEN ? AND ?
            """;
    private static final String FIRST_EVENT = """
            SELECT min(e ->> 'at') FROM forensic_report r, jsonb_array_elements(r.content::jsonb -> 'timeline') e
            WHERE r.claim_id = ? AND r.status = 'ACCEPTED'
            """;
    private static final int YEAR_DAYS = 365;

    private final CostItems costs;
    private final ClaimAccess access;
    private final FraudRules rules;
    private final MoneyBook book;
    private final Database database;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    FraudScoring(
            CostItems costs,
            ClaimAccess access,
            FraudRules rules,
            MoneyBook book,
            Database database,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.costs = costs;
        this.access = access;
        this.rules = rules;
        this.book = book;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** The signs on a claim as they stand now. */
    public FraudScore score(Claim claim) {
        return FraudReading.score(facts(claim), rules.on(book.today()));
    }

    /** What managers found so far, newest first. */
    public List<FraudReview> reviews(Claim claim) {
        return database.list(
                "SELECT score, signs, finding, reviewed_by, reviewed_at FROM fraud_review WHERE claim_id = ? ORDER BY id DESC",
                FraudScoring::review,
                claim.id());
    }

    /** Whether a manager still has to look: the score is high, and there is a sign that nobody has looked at. */
    public boolean isReviewDue(Claim claim) {
        var score = score(claim);
        return score.isHigh()
                && reviews(claim).stream().noneMatch(each -> each.signs().containsAll(score.signs()));
    }

    /** Keeps what a manager found about the signs as they stand. */
    @Transactional
    public FraudReview review(String number, String finding, Actor actor) {
        var claim = access.forWork(number, actor, "review signs of fraud");
        var score = score(claim);
        var review = new FraudReview(score.total(), score.signs(), finding, actor.subject(), clock.instant());
        database.change(
                "INSERT INTO fraud_review VALUES (?, ?, ?, string_to_array(?, ','), ?, ?, ?)",
                Identifiers.next(),
                claim.id(),
                review.score(),
                score.signs().stream().map(Enum::name).collect(Collectors.joining(",")),
                finding,
                review.by(),
                review.at());
        audit.record(actor, "fraud.reviewed", number, "score " + review.score());
        return review;
    }

    @Override
    public Optional<String> against(Claim claim, Payment payment) {
        return isReviewDue(claim)
                ? Optional.of("A manager has to look at the signs on " + claim.number()
                        + " and say what they found before money leaves")
                : Optional.empty();
    }

    private FraudFacts facts(Claim claim) {
        var aware = LocalDate.ofInstant(claim.awareAt(), zone);
        var invoices = costs.of(claim.id()).stream()
                .map(each -> new NumberedInvoice(each.reference(), each.invoice()))
                .toList();
        return new FraudFacts(
                aware,
                LocalDate.ofInstant(claim.notice().receivedAt(), zone),
                Optional.ofNullable(claim.notice().occurredOn()).orElse(aware),
                claim.cover().from(),
                claim.cover().insuredName(),
                invoices,
                losses(claim),
                database.list(SAME_INVOICES, row -> row.getString(1), claim.id()),
                database.list(SHARED_PAYEES, row -> row.getString(1), claim.id(), claim.id()),
                database.list(SHARED_ACCOUNTS, row -> row.getString(1), claim.id()),
                claimsInAYear(claim),
                firstEvent(claim));
    }

    private List<Loss> losses(Claim claim) {
        var items = costs.of(claim.id());
        return claim.lines().stream()
                .map(line -> new Loss(
                        line.part(),
                        items.stream()
                                .filter(item -> item.invoice().part() == line.part())
                                .flatMap(item -> item.assessment().stream())
                                .map(assessment -> assessment.amount())
                                .reduce(Money.zero(claim.currency()), Money::plus),
                        line.limit()))
                .toList();
    }

    private int claimsInAYear(Claim claim) {
        var aware = claim.awareAt();
        return database.first(
                        CLAIMS_IN_A_YEAR,
                        row -> row.getInt(1),
                        claim.policyNumber(),
                        aware.minus(Duration.ofDays(YEAR_DAYS)),
                        aware)
                .orElse(0);
    }

    private Optional<LocalDate> firstEvent(Claim claim) {
        return database.list(FIRST_EVENT, row -> Optional.ofNullable(row.getString(1)), claim.id()).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> LocalDate.ofInstant(Instant.parse(text), zone));
    }

    private static FraudReview review(ResultSet row) throws SQLException {
        var signs = Arrays.stream((String[]) row.getArray(2).getArray())
                .map(FraudSign::valueOf)
                .collect(Collectors.toSet());
        return new FraudReview(
                row.getInt(1),
                signs,
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
