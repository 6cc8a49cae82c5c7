package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.reinsurance.Statements.instant;
import static io.cyberpas.policy.reinsurance.Statements.money;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the reinsurance of policies, events and layers. */
@ApplicationScoped
public class ReinsuranceReading {

    private static final String POLICY = """
            SELECT treaty, reinsurer, currency, sum(premium) AS premium, sum(commission) AS commission,
                   sum(recovered) AS recovered, 0 AS reinstatement_premium
            FROM (SELECT treaty, reinsurer, currency, premium, commission, 0 AS recovered FROM cession WHERE policy_number = ?
                  UNION ALL
                  SELECT treaty, reinsurer, currency, 0, 0, recovered FROM recovery WHERE policy_number = ?) AS lines
            GROUP BY treaty, reinsurer, currency ORDER BY treaty, reinsurer""";

    private static final String POLICY_LINES = """
            SELECT * FROM cession WHERE policy_number = ? AND id < ? ORDER BY id DESC LIMIT""";

    private static final String EVENT_COSTS = """
            SELECT l.currency, min(l.loss_on) AS first_on, count(DISTINCT l.policy_number) AS policies, sum(l.amount) AS paid,
                   coalesce((SELECT sum(r.recovered) FROM recovery r WHERE r.event = ? AND r.currency = l.currency), 0) AS ceded
            FROM reinsured_loss l WHERE l.event = ? GROUP BY l.currency ORDER BY l.currency""";

    private static final String EVENT = """
            SELECT treaty, reinsurer, currency, 0 AS premium, 0 AS commission, sum(recovered) AS recovered,
                   sum(reinstatement_premium) AS reinstatement_premium
            FROM recovery WHERE event = ? GROUP BY treaty, reinsurer, currency ORDER BY treaty, reinsurer""";

    private static final String EVENT_LAYERS = """
            SELECT e.treaty, e.currency, e.first_on, e.retained, coalesce(p.recovered, 0) AS recovered
            FROM ceded_event e
            LEFT JOIN layer_position p ON p.treaty = e.treaty AND p.event = e.event AND p.policy_number = ''
            WHERE e.event = ? ORDER BY e.treaty""";

    private static final String EVENT_LOSSES = """
            SELECT id, recorded_at, policy_number, claim_number, coverage_part, loss_on, currency, amount
            FROM reinsured_loss WHERE event = ? AND id < ? ORDER BY id DESC LIMIT""";

    private static final String CLAIM = """
            SELECT r.treaty, r.reinsurer, l.coverage_part, r.currency, sum(r.recovered) AS recovered, min(p.paid) AS loss
            FROM reinsured_loss l JOIN recovery r ON r.loss_id = l.id
            JOIN (SELECT coverage_part, currency, sum(amount) AS paid FROM reinsured_loss
                  WHERE policy_number = ? AND claim_number = ? GROUP BY coverage_part, currency) AS p
              ON p.coverage_part = l.coverage_part AND p.currency = l.currency
            WHERE l.policy_number = ? AND l.claim_number = ?
            GROUP BY r.treaty, r.reinsurer, l.coverage_part, r.currency HAVING sum(r.recovered) <> 0
            ORDER BY r.treaty, r.reinsurer, l.coverage_part""";

    private static final String USE = """
            SELECT count(*) AS losses, coalesce(sum(recovered), 0) AS recovered FROM layer_position
            WHERE treaty = ? AND recovered > 0""";

    private final PolicyReading policies;
    private final Treaties treaties;
    private final Statements statements;

    ReinsuranceReading(PolicyReading policies, Treaties treaties, Statements statements) {
        this.policies = policies;
        this.treaties = treaties;
        this.statements = statements;
    }

    /** A payment for an event, or what came back of one. */
    public record EventLoss(
            UUID id,
            Instant recordedAt,
            String policyNumber,
            String claimNumber,
            CoverageCode part,
            LocalDate lossOn,
            Money amount) {}

    /**
     * The reinsurance of a policy.
     *
     * @throws AbsentException if there is no such policy, or the actor may not see it
     */
    @Transactional
    public CededPolicy policy(String number, Actor actor) {
        Policy policy = policies.policy(number, actor);
        Money sumInsured = PremiumCession.sumInsured(policy);
        return new CededPolicy(
                policy,
                treaties.programme(
                        policy.product(), sumInsured.currency(), policy.period().from()),
                sumInsured,
                policy.writtenPremium(),
                inOrder(statements.list(POLICY, Bordereaux::sum, number, number)));
    }

    /** What transactions of a policy ceded, the last one first. */
    @Transactional
    public Page<BordereauLine.Premium> cessions(String policyNumber, PageRequest request) {
        return Page.of(
                statements.list(
                        POLICY_LINES + " " + request.limit(),
                        Bordereaux::premium,
                        policyNumber,
                        Bordereaux.before(request)),
                request,
                BordereauLine.Premium::id);
    }

    /**
     * An event.
     *
     * @throws AbsentException if no policy was hit by it
     */
    @Transactional
    public ReinsuredEvent event(String event) {
        List<ReinsuredEvent.Cost> costs = statements.list(
                EVENT_COSTS,
                row -> new ReinsuredEvent.Cost(
                        row.getObject("first_on", LocalDate.class),
                        row.getLong("policies"),
                        money(row, "paid"),
                        money(row, "ceded")),
                event,
                event);
        if (costs.isEmpty()) {
            throw new AbsentException("event", event);
        }
        return new ReinsuredEvent(event, costs, inOrder(statements.list(EVENT, Bordereaux::sum, event)), layers(event));
    }

    /** In the order in which treaties are applied. */
    private List<BordereauSum> inOrder(List<BordereauSum> sums) {
        List<String> codes = treaties.all().stream().map(Treaty::code).toList();
        return sums.stream()
                .sorted(Comparator.comparingInt(sum -> codes.indexOf(sum.treaty())))
                .toList();
    }

    /** Layers of treaties that are no longer known are left out. */
    private List<ReinsuredEvent.Layer> layers(String event) {
        List<ReinsuredEvent.Layer> layers = new ArrayList<>();
        statements.forEach(
                EVENT_LAYERS,
                row -> {
                    Optional<Treaty> treaty = treaties.find(row.getString("treaty"));
                    LocalDate firstOn = row.getObject("first_on", LocalDate.class);
                    Money retained = money(row, "retained");
                    Money recovered = money(row, "recovered");
                    return treaty.map(known -> new ReinsuredEvent.Layer(known, firstOn, retained, recovered));
                },
                layer -> layer.ifPresent(layers::add),
                event);
        return layers;
    }

    /** The payments for an event, newest key first. */
    @Transactional
    public Page<EventLoss> losses(String event, PageRequest request) {
        return Page.of(
                statements.list(
                        EVENT_LOSSES + " " + request.limit(),
                        row -> new EventLoss(
                                row.getObject("id", UUID.class),
                                instant(row, "recorded_at"),
                                row.getString("policy_number"),
                                row.getString("claim_number"),
                                CoverageCode.valueOf(row.getString("coverage_part")),
                                row.getObject("loss_on", LocalDate.class),
                                money(row, "amount")),
                        event,
                        Bordereaux.before(request)),
                request,
                EventLoss::id);
    }

    /**
     * What reinsurers bear of a claim, by treaty, reinsurer and part; treaties that are no longer known are left out.
     *
     * @throws AbsentException if there is no such policy, or the actor may not see it
     */
    @Transactional
    public List<CededLoss> ofClaim(String policyNumber, String claimNumber, Actor actor) {
        String number = policies.policy(policyNumber, actor).number();
        return statements
                .list(
                        CLAIM,
                        row -> {
                            Money recovered = money(row, "recovered");
                            Money loss = money(row, "loss");
                            String reinsurer = row.getString("reinsurer");
                            CoverageCode part = CoverageCode.valueOf(row.getString("coverage_part"));
                            return treaties.find(row.getString("treaty"))
                                    .map(treaty -> new CededLoss(
                                            treaty.code(), treaty.kind(), reinsurer, part, loss, recovered));
                        },
                        number,
                        claimNumber,
                        number,
                        claimNumber)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** How much of a layer has been used up. */
    @Transactional
    public LayerUse use(Treaty treaty) {
        return statements
                .list(
                        USE,
                        row -> {
                            Money recovered = Money.of(row.getBigDecimal("recovered"), treaty.currency());
                            return new LayerUse(
                                    row.getLong("losses"),
                                    recovered,
                                    treaty.excess().aggregate().minus(recovered),
                                    treaty.excess().reinstatementPremium(recovered));
                        },
                        treaty.code())
                .getFirst();
    }
}
