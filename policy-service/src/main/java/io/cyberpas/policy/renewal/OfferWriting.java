package io.cyberpas.policy.renewal;

import static java.util.stream.Collectors.groupingBy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes many renewal offers at once, three statements however many they are. A policy that has one already keeps it. */
@ApplicationScoped
class OfferWriting {

    private static final String OFFERS = """
            INSERT INTO renewal_offer (id, version, policy_id, policy_number, brokerage, version_id, cover_from, cover_to, state,
              outcome, reasons, currency, premium_before, premium_after, tariff_version, valid_until, run_id, created_at)
            SELECT o.id, 0, o.policy_id, o.policy_number, o.brokerage, o.version_id, o.cover_from, o.cover_to, o.state,
              o.outcome, o.reasons, o.currency, o.premium_before, o.premium_after, o.tariff_version, o.valid_until, ?::uuid, ?
            FROM unnest(?::text[]::uuid[], ?::text[]::uuid[], ?::text[], ?::text[], ?::text[]::uuid[], ?::text[]::date[],
              ?::text[]::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]::numeric[], ?::text[]::numeric[],
              ?::text[], ?::text[]::date[])
              AS o (id, policy_id, policy_number, brokerage, version_id, cover_from, cover_to, state, outcome, reasons, currency,
                premium_before, premium_after, tariff_version, valid_until)
            ON CONFLICT (policy_id) WHERE state <> 'WITHDRAWN' DO NOTHING
            RETURNING id""";

    private static final String PARTS = """
            INSERT INTO renewal_part (offer_id, code, premium_before, premium_after)
            SELECT * FROM unnest(?::text[]::uuid[], ?::text[], ?::text[]::numeric[], ?::text[]::numeric[])""";

    private static final String STEPS = """
            INSERT INTO renewal_step (offer_id, position, state, at, by)
            SELECT o.id, 0, o.state, ?, ? FROM unnest(?::text[]::uuid[], ?::text[]) AS o (id, state)""";

    private final Database database;
    private final RenewalRulebook rulebook;
    private final AuditTrail auditTrail;
    private final ZoneId zone;

    OfferWriting(Database database, RenewalRulebook rulebook, AuditTrail auditTrail, ZoneId zone) {
        this.database = database;
        this.rulebook = rulebook;
        this.auditTrail = auditTrail;
        this.zone = zone;
    }

    private record Row(UUID id, PricedRenewal renewal) {}

    /**
     * Writes offers, in the caller's transaction.
     *
     * @param runId the run that made them; null where somebody did
     * @return how many were written, by the state in which they begin
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<RenewalState, Integer> write(List<PricedRenewal> renewals, @Nullable UUID runId, Instant at, Actor actor) {
        List<Row> rows = renewals.stream()
                .map(renewal -> new Row(Identifiers.next(), renewal))
                .toList();
        Set<UUID> written = new HashSet<>(insertOffers(rows, runId, at));
        List<Row> news = rows.stream().filter(row -> written.contains(row.id())).toList();
        if (!news.isEmpty()) {
            insertParts(news);
            insertSteps(news, at, actor);
        }
        Map<RenewalState, Integer> counts = new EnumMap<>(RenewalState.class);
        news.stream().collect(groupingBy(row -> row.renewal().firstState())).forEach((state, ofState) -> {
            counts.put(state, ofState.size());
            auditTrail.recordAll(
                    actor,
                    action(state),
                    ofState.stream()
                            .map(row -> row.renewal().terms().policyNumber())
                            .toList(),
                    null);
        });
        return counts;
    }

    private static String action(RenewalState state) {
        return switch (state) {
            case OFFERED -> "renewal.offered";
            case REFERRED -> "renewal.referred";
            default -> "renewal.non-renewal-proposed";
        };
    }

    private List<UUID> insertOffers(List<Row> rows, @Nullable UUID runId, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, zone);
        return database.list(
                OFFERS,
                row -> row.getObject(1, UUID.class),
                runId == null ? null : runId.toString(),
                at,
                column(rows, Row::id),
                column(rows, row -> row.renewal().policyId()),
                column(rows, row -> row.renewal().terms().policyNumber()),
                column(rows, row -> row.renewal().brokerage()),
                column(rows, row -> row.renewal().versionId()),
                column(rows, row -> row.renewal().terms().period().from()),
                column(rows, row -> row.renewal().terms().period().to()),
                column(rows, row -> row.renewal().firstState()),
                column(rows, row -> price(row).outcome()),
                column(rows, row -> price(row).reasonLines()),
                column(rows, row -> price(row).currency()),
                column(rows, row -> price(row).beforeAmount()),
                column(rows, row -> price(row).afterAmount()),
                column(rows, row -> price(row).tariffVersion()),
                column(rows, row -> validUntil(row.renewal(), today)));
    }

    private static RenewalPrice price(Row row) {
        return RenewalPrice.of(row.renewal());
    }

    private LocalDate validUntil(PricedRenewal renewal, LocalDate today) {
        LocalDate expiry = renewal.terms().period().from();
        return rulebook.of(expiry).validUntil(today, expiry);
    }

    private record PartRow(UUID offer, PartPremium part) {}

    private void insertParts(List<Row> rows) {
        List<PartRow> parts = new ArrayList<>();
        rows.forEach(row -> row.renewal().parts().forEach(part -> parts.add(new PartRow(row.id(), part))));
        database.change(
                PARTS,
                column(parts, PartRow::offer),
                column(parts, row -> row.part().code()),
                column(parts, row -> row.part().before()),
                column(parts, row -> row.part().after()));
    }

    private void insertSteps(List<Row> rows, Instant at, Actor actor) {
        database.change(
                STEPS,
                at,
                actor.subject(),
                column(rows, Row::id),
                column(rows, row -> row.renewal().firstState()));
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(row -> Objects.toString(value.apply(row), null))
                .toArray(String[]::new);
    }
}
