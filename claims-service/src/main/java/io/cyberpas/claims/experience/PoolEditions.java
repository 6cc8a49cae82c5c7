package io.cyberpas.claims.experience;

import io.cyberpas.claims.claim.Side;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes and keeps editions of the pool. An edition holds the claims closed up to the end of a quarter that is over and told in none before:
 * a claim is told once, among as many that look like it, so that nobody learns of a single one by comparing editions. Who is left out waits
 * for the next. It begins with what is known most finely; as long as too many claims would have to be left out, the attribute is made
 * coarser by which most of them come in.
 */
@ApplicationScoped
public class PoolEditions {

    private static final int ROWS_AT_A_TIME = 2_000;

    private static final String HOLD = "SELECT pg_advisory_xact_lock(hashtextextended('pool edition', 0))";

    /** Closed up to then and not told yet. */
    private static final String POOLED =
            "e.closed_quarter <= ? AND NOT EXISTS (SELECT FROM pool_told t WHERE t.claim_id = e.claim_id)";

    private static final String GROUPS = """
            SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (WHERE n < ?), 0)
            FROM (SELECT count(*) AS n FROM experience_claim e WHERE %s GROUP BY %s) g""";

    private static final String ROWS = """
            SELECT * FROM (
              SELECT %1$s,
                     %2$s AS first_party_paid, %3$s AS third_party_paid, %4$s AS expense_paid,
                     (ARRAY['UNDER_30', '30_90', '90_180', '180_365', 'OVER_365'])
                       [width_bucket(open_days, ARRAY[30, 90, 180, 365]) + 1] AS days_open,
                     count(*) OVER (PARTITION BY %5$s) AS alike
              FROM experience_claim e
              LEFT JOIN LATERAL (
                SELECT coalesce(sum(paid) FILTER (WHERE kind = 'INDEMNITY' AND part = ANY (?)), 0) AS first_party,
                       coalesce(sum(paid) FILTER (WHERE kind = 'INDEMNITY' AND part = ANY (?)), 0) AS third_party,
                       coalesce(sum(paid) FILTER (WHERE kind = 'EXPENSE'), 0) AS expense
                FROM money_month m WHERE m.claim_id = e.claim_id AND m.currency = e.currency) paid ON true
              WHERE %6$s) pooled
            WHERE alike >= ?
            ORDER BY cause_group, records_group, sector_group, size_group, country_group, closed_group, currency_group,
                     first_party_paid, third_party_paid, expense_paid, days_open""";

    private static final String TELL = """
            INSERT INTO pool_told (claim_id, through)
            SELECT claim_id, ? FROM (
              SELECT e.claim_id, count(*) OVER (PARTITION BY %s) AS alike FROM experience_claim e WHERE %s) pooled
            WHERE alike >= ?""";

    private static final String KEEP = """
            INSERT INTO pool_edition (through, smallest_group, coarseness, claims, left_out, content, sha256, made_by, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String TOLD =
            "SELECT through, smallest_group, coarseness, claims, left_out, sha256, made_by, made_at FROM pool_edition";

    private static final List<String> SEE_CLAIMS =
            List.of(Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR);

    private static final List<String> HEADINGS = List.of(
            "cause",
            "records",
            "industry",
            "size",
            "country",
            "closed",
            "currency",
            "firstPartyPaid",
            "thirdPartyPaid",
            "expensePaid",
            "daysOpen");

    private final Database database;
    private final ExperienceRules rules;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    PoolEditions(Database database, ExperienceRules rules, AuditTrail audit, Clock clock, ZoneId zone) {
        this.database = database;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The edition up to the end of the last quarter; made, unless it is there already.
     *
     * @throws ConflictException if too few claims were closed to hide any of them among others
     * @throws ForbiddenActionException for whoever sees claims as well
     */
    @Transactional
    public PoolEdition make(Actor actor) {
        requireNoSightOfClaims(actor);
        database.list(HOLD, row -> "");
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Quarter through = Quarter.of(today).plus(-1);
        Optional<PoolEdition> there = find(through);
        if (there.isPresent()) {
            return there.get();
        }
        ExperienceRules.Anonymity anonymity = rules.anonymity(today);
        Grouped grouped = hidden(through, anonymity);
        if (grouped.claims() - grouped.leftOut() < anonymity.smallestGroup()) {
            throw new ConflictException(
                    "Up to %s %d claims were closed that no edition tells: too few to hide any of them among %d that look alike"
                            .formatted(through, grouped.claims(), anonymity.smallestGroup()));
        }
        byte[] content = content(grouped.coarseness(), through, anonymity.smallestGroup());
        database.change(
                KEEP,
                through.toString(),
                anonymity.smallestGroup(),
                grouped.coarseness().toString(),
                grouped.claims(),
                grouped.leftOut(),
                content,
                Sha256.of(content).hex(),
                actor.subject(),
                clock.instant());
        database.change(
                TELL.formatted(grouped.coarseness().columns(), POOLED),
                through.toString(),
                through.toString(),
                anonymity.smallestGroup());
        PoolEdition made = edition(through);
        audit.record(
                actor,
                "experience.pooled",
                through.toString(),
                "%d claims, %d left out, groups of %d".formatted(made.told(), made.leftOut(), made.smallestGroup()));
        return made;
    }

    /** All editions, the latest first; there is one a quarter at most. */
    @Transactional
    public List<PoolEdition> all() {
        return database.list(TOLD + " ORDER BY through DESC", PoolEditions::edition);
    }

    /** @throws AbsentException if there is none */
    @Transactional
    public PoolEdition edition(Quarter through) {
        return find(through).orElseThrow(() -> new AbsentException("edition of the pool", through.toString()));
    }

    /**
     * The file of an edition, always the same bytes; who took it is kept.
     *
     * @throws ForbiddenActionException for whoever sees claims as well
     */
    @Transactional
    public byte[] file(Quarter through, Actor actor) {
        requireNoSightOfClaims(actor);
        byte[] content = database.first(
                        "SELECT content FROM pool_edition WHERE through = ?",
                        row -> row.getBytes(1),
                        through.toString())
                .orElseThrow(() -> new AbsentException("edition of the pool", through.toString()));
        audit.record(actor, "experience.taken", through.toString(), null);
        return content;
    }

    /** Whoever knows claims could tell them again in the pool. */
    private static void requireNoSightOfClaims(Actor actor) {
        if (SEE_CLAIMS.stream().anyMatch(actor::is)) {
            throw new ForbiddenActionException("Whoever sees claims does not use the pool; it needs another person");
        }
    }

    private Optional<PoolEdition> find(Quarter through) {
        return database.first(TOLD + " WHERE through = ?", PoolEditions::edition, through.toString());
    }

    private static PoolEdition edition(ResultSet row) throws SQLException {
        return new PoolEdition(
                Quarter.named(row.getString("through")),
                row.getInt("smallest_group"),
                row.getString("coarseness"),
                row.getLong("claims"),
                row.getLong("left_out"),
                row.getString("sha256"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private record Grouped(Coarseness coarseness, long claims, long leftOut) {

        /** @param unavoidable claims that are left out however coarse the others are made */
        boolean isEnough(ExperienceRules.Anonymity anonymity, long unavoidable) {
            return BigDecimal.valueOf(leftOut - unavoidable)
                            .compareTo(anonymity.leftOutAtMost().multiply(BigDecimal.valueOf(claims - unavoidable)))
                    <= 0;
        }
    }

    private Grouped hidden(Quarter through, ExperienceRules.Anonymity anonymity) {
        long unavoidable = grouped(Coarseness.coarsest(), through, anonymity.smallestGroup())
                .leftOut();
        Grouped best = grouped(Coarseness.finest(), through, anonymity.smallestGroup());
        while (!best.isEnough(anonymity, unavoidable)) {
            best = best.coarseness().steps().stream()
                    .map(step -> grouped(step, through, anonymity.smallestGroup()))
                    .min(Comparator.comparingLong(Grouped::leftOut))
                    .orElseThrow();
        }
        return best;
    }

    private Grouped grouped(Coarseness coarseness, Quarter through, int smallestGroup) {
        return database.first(
                        GROUPS.formatted(POOLED, coarseness.columns()),
                        row -> new Grouped(coarseness, row.getLong(1), row.getLong(2)),
                        smallestGroup,
                        through.toString())
                .orElseThrow();
    }

    private byte[] content(Coarseness coarseness, Quarter through, int smallestGroup) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(bytes, true)) {
            table.line(HEADINGS);
            database.forEach(
                    ROWS.formatted(
                            coarseness.namedColumns(),
                            band("paid.first_party"),
                            band("paid.third_party"),
                            band("paid.expense"),
                            coarseness.columns(),
                            POOLED),
                    ROWS_AT_A_TIME,
                    PoolEditions::line,
                    table::line,
                    Experience.parts(Side.FIRST_PARTY),
                    Experience.parts(Side.THIRD_PARTY),
                    through.toString(),
                    smallestGroup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> line(ResultSet row) throws SQLException {
        List<String> line = new ArrayList<>();
        for (int column = 1; column <= HEADINGS.size(); column++) {
            line.add(row.getString(column));
        }
        return line;
    }

    /** The band of an amount in the currency of the claim; nothing paid is a band of its own. */
    private String band(String amount) {
        return rules.bands().stream()
                .map(bands -> "WHEN e.currency = '%s' THEN (ARRAY[%s])[width_bucket(%s, ARRAY[%s]::numeric[]) + 1]"
                        .formatted(
                                bands.currency(),
                                names(bands.from()),
                                amount,
                                bands.from().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .collect(
                        Collectors.joining(" ", "CASE WHEN %s = 0 THEN 'NONE' ".formatted(amount), " ELSE 'SOME' END"));
    }

    private static String names(List<Long> from) {
        List<String> names = new ArrayList<>();
        names.add("'UNDER_%d'".formatted(from.getFirst()));
        for (int each = 1; each < from.size(); each++) {
            names.add("'%d_%d'".formatted(from.get(each - 1), from.get(each)));
        }
        names.add("'OVER_%d'".formatted(from.getLast()));
        return String.join(", ", names);
    }
}
