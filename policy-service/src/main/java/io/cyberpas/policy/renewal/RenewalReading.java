package io.cyberpas.policy.renewal;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.change.SuccessorTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds renewals for those who may see them. */
@ApplicationScoped
public class RenewalReading {

    private static final String COLUMNS = """
            SELECT p.id, p.number, p.insured_name, p.product, p.brokerage, p.cover_from, p.cover_to, o.state, v.currency,
                   v.premium_amount AS before_amount, o.premium_after AS after_amount, o.valid_until,
                   coalesce(o.renewed_by, (SELECT number FROM policy s WHERE s.predecessor = p.number)) AS renewed_by
            """;

    /** What the policy cost on its last days of cover. */
    private static final String EXPIRING = """
            CROSS JOIN LATERAL (
              SELECT currency, premium_amount FROM policy_version
              WHERE policy_id = p.id AND recorded_to IS NULL AND cover = 'COVERED' ORDER BY effective_from DESC LIMIT 1) v
            WHERE true""";

    private static final String BY_POLICY =
            COLUMNS + """
            FROM policy p LEFT JOIN renewal_offer o ON o.policy_id = p.id AND o.state <> 'WITHDRAWN'
            """ + EXPIRING + " AND p.ended_on IS NULL AND p.cover_to BETWEEN ? AND ?";

    private static final String BY_OFFER =
            COLUMNS + """
            FROM renewal_offer o JOIN policy p ON p.id = o.policy_id
            """ + EXPIRING + " AND o.state = ? AND o.cover_from BETWEEN ? AND ?";

    private static final String NEAR =
            COLUMNS + """
            FROM renewal_offer o JOIN policy p ON p.id = o.policy_id
            """ + EXPIRING + " AND o.state = 'OFFERED' AND o.valid_until BETWEEN ? AND ?";

    private final Database database;
    private final RenewalOffers offers;
    private final RenewalTerms terms;
    private final Policies policies;
    private final RenewalRulebook rulebook;
    private final Clock clock;
    private final ZoneId zone;

    RenewalReading(
            Database database,
            RenewalOffers offers,
            RenewalTerms terms,
            Policies policies,
            RenewalRulebook rulebook,
            Clock clock,
            ZoneId zone) {
        this.database = database;
        this.offers = offers;
        this.terms = terms;
        this.policies = policies;
        this.rulebook = rulebook;
        this.clock = clock;
        this.zone = zone;
    }

    /** The present day at the insurer's place of business. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The rules for policies that expire now. */
    public RenewalRules rules() {
        return rulebook.of(today());
    }

    /**
     * The renewal of a policy that was made last.
     *
     * @throws AbsentException if there is none, or it is not the actor's to see
     */
    public RenewalDetail renewal(String policyNumber, Actor actor) {
        return find(policyNumber, actor).orElseThrow(() -> new AbsentException("renewal of policy", policyNumber));
    }

    /** The renewal of a policy that was made last, if there is one and the actor may see it. */
    public Optional<RenewalDetail> find(String policyNumber, Actor actor) {
        return policies.visible(policyNumber, actor)
                .flatMap(policy -> offers.latest(policyNumber).map(offer -> detail(offer, policy)));
    }

    private RenewalDetail detail(RenewalOffer offer, Policy policy) {
        SuccessorTerms renewed = terms.of(offer);
        PolicyTerms shown = offer.price().after() == null ? renewed.unpriced() : renewed.at(RenewalTerms.price(offer));
        LocalDate expiry = offer.period().from();
        return RenewalDetail.of(
                offer,
                policy,
                terms.expiring(offer).terms(),
                shown,
                rulebook.of(expiry).noticeBy(expiry));
    }

    /** Expiring policies with their renewals, the one that expires first first. */
    public Page<RenewalLine> search(RenewalSearch search, PageRequest request) {
        Query query = search.state() == null
                ? new Query(BY_POLICY, search.from(), search.to())
                : new Query(BY_OFFER, search.state(), search.from(), search.to());
        boolean byOffer = search.state() != null;
        if (search.brokerage() != null) {
            query.and(byOffer ? "o.brokerage = ?" : "p.brokerage = ?", search.brokerage());
        }
        if (search.withoutOffer()) {
            query.and("o.id IS NULL AND NOT EXISTS (SELECT 1 FROM policy s WHERE s.predecessor = p.number)");
        }
        String key = byOffer ? "o.cover_from, o.policy_id" : "p.cover_to, p.id";
        if (request.after() != null) {
            query.and(
                    "(%s) > ((SELECT cover_to FROM policy WHERE id = ?), ?)".formatted(key),
                    request.after(),
                    request.after());
        }
        return query.page(key, request, search.today());
    }

    /** Offers that lapse within the days of the rules, the nearest first. */
    public Page<RenewalLine> near(Actor actor, PageRequest request) {
        LocalDate today = today();
        RenewalSearch own = RenewalSearch.by(actor, today, null, null, null);
        Query query = new Query(NEAR, today, today.plusDays(rules().nearDays().days()));
        if (own.brokerage() != null) {
            query.and("o.brokerage = ?", own.brokerage());
        }
        if (request.after() != null) {
            query.and(
                    "(o.valid_until, o.id) > (SELECT valid_until, id FROM renewal_offer WHERE policy_id = ? AND state <> 'WITHDRAWN')",
                    request.after());
        }
        return query.page("o.valid_until, o.id", request, today);
    }

    /** A statement that grows with what is asked for. */
    private final class Query {
        private final StringBuilder sql;
        private final List<Object> parameters;

        Query(String start, Object... parameters) {
            this.sql = new StringBuilder(start);
            this.parameters = new ArrayList<>(Arrays.asList(parameters));
        }

        void and(String condition, Object... values) {
            sql.append(" AND ").append(condition);
            parameters.addAll(Arrays.asList(values));
        }

        Page<RenewalLine> page(String key, PageRequest request, LocalDate today) {
            // Said in the statement, not as a parameter: PostgreSQL would plan anew each time, for fear of a page of
            // any length.
            sql.append(" ORDER BY ").append(key).append(" LIMIT ").append(request.limit());
            @Nullable Object[] values = parameters.toArray();
            List<RenewalLine> lines = database.list(sql.toString(), row -> RenewalLine.read(row, today), values);
            return Page.of(lines, request, RenewalLine::policyId);
        }
    }
}
