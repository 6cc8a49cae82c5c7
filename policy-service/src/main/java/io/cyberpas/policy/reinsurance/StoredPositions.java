package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.reinsurance.Statements.money;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Positions in the database: rows keep the sums, an advisory lock a treaty. */
@ApplicationScoped
class StoredPositions implements Positions {

    private static final String CLAIM = """
            INSERT INTO ceded_claim AS c (policy_number, claim_number, event, currency, sum_insured, gross)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (policy_number, claim_number, event) DO UPDATE SET gross = c.gross + excluded.gross
            RETURNING currency, sum_insured, gross""";

    private static final String RISK = """
            INSERT INTO ceded_risk AS r (policy_number, event, product, inception, currency, first_on, retained)
            VALUES (?, ?, ?, ?, ?, coalesce(?::date, ?), ?)
            ON CONFLICT (policy_number, event) DO UPDATE
              SET retained = r.retained + excluded.retained, first_on = least(r.first_on, ?::date)
            RETURNING currency, first_on, retained""";

    private static final String EVENT = """
            INSERT INTO ceded_event AS e (treaty, event, currency, first_on, retained)
            VALUES (?, ?, ?, coalesce(?::date, ?), ?)
            ON CONFLICT (treaty, event) DO UPDATE
              SET retained = e.retained + excluded.retained, first_on = least(e.first_on, ?::date)
            RETURNING currency, first_on, retained""";

    private static final String LAYERS = """
            SELECT event, policy_number, currency, first_on, layer, recovered FROM layer_position
            WHERE treaty = ? AND layer > 0""";

    private static final String KEEP = """
            INSERT INTO layer_position (treaty, event, policy_number, currency, first_on, layer, recovered)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (treaty, event, policy_number) DO UPDATE
              SET first_on = excluded.first_on, layer = excluded.layer, recovered = excluded.recovered""";

    private static final Statements.RowReader<Subject> SUBJECT =
            row -> new Subject(row.getObject("first_on", LocalDate.class), money(row, "retained"));

    private final Statements statements;

    StoredPositions(Statements statements) {
        this.statements = statements;
    }

    @Override
    public ClaimPosition addToClaim(ReinsuredLoss loss) {
        return statements
                .list(
                        CLAIM,
                        row -> new ClaimPosition(money(row, "sum_insured"), money(row, "gross")),
                        loss.policyNumber(),
                        loss.claimNumber(),
                        loss.event(),
                        loss.amount().currency().getCurrencyCode(),
                        loss.sumInsured().amount(),
                        loss.amount().amount())
                .getFirst();
    }

    @Override
    public Subject addToRisk(ReinsuredLoss.Risk risk, @Nullable LocalDate lossOn, Money retained, LocalDate orElse) {
        return statements
                .list(
                        RISK,
                        SUBJECT,
                        risk.policyNumber(),
                        risk.event(),
                        risk.product(),
                        risk.inception(),
                        retained.currency().getCurrencyCode(),
                        lossOn,
                        orElse,
                        retained.amount(),
                        lossOn)
                .getFirst();
    }

    @Override
    public Subject addToEvent(
            String treaty, String event, @Nullable LocalDate lossOn, Money retained, LocalDate orElse) {
        return statements
                .list(
                        EVENT,
                        SUBJECT,
                        treaty,
                        event,
                        retained.currency().getCurrencyCode(),
                        lossOn,
                        orElse,
                        retained.amount(),
                        lossOn)
                .getFirst();
    }

    @Override
    public ReinsuredLoss.Risk risk(String policyNumber, String event) {
        return statements
                .list(
                        "SELECT product, inception FROM ceded_risk WHERE policy_number = ? AND event = ?",
                        row -> new ReinsuredLoss.Risk(
                                policyNumber,
                                event,
                                Product.valueOf(row.getString("product")),
                                row.getObject("inception", LocalDate.class)),
                        policyNumber,
                        event)
                .getFirst();
    }

    @Override
    public void hold(Treaty treaty) {
        statements.list("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", _ -> treaty, "treaty " + treaty.code());
    }

    @Override
    public List<LayerPosition> layers(Treaty treaty) {
        return statements.list(
                LAYERS,
                row -> new LayerPosition(
                        row.getString("event"),
                        row.getString("policy_number"),
                        row.getObject("first_on", LocalDate.class),
                        money(row, "layer"),
                        money(row, "recovered")),
                treaty.code());
    }

    @Override
    public void keep(Treaty treaty, LayerPosition position) {
        statements.update(
                KEEP,
                treaty.code(),
                position.event(),
                position.policyNumber(),
                position.layer().currency().getCurrencyCode(),
                position.firstOn(),
                position.layer().amount(),
                position.recovered().amount());
    }
}
