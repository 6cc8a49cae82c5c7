package io.cyberpas.claims.event;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.NoticeRules;
import io.cyberpas.claims.event.SuggestedClaim.Reason;
import io.cyberpas.claims.event.SuggestedClaim.Sign;
import io.cyberpas.claims.incident.IncidentSign;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims that probably belong to an event: they belong to none yet, fall into its time with a margin, and the record of their
 * incident, or their notice, names what the event is known by. Time alone is no reason.
 */
@ApplicationScoped
public class EventSuggestions {

    /** What claims say, first by the indexed signs of their incidents, then by the words of recent notices. */
    private static final String SUGGESTED = """
            WITH sign AS (
              SELECT s.claim_id, x.sign, x.shown FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS x (sign, kind, value, shown)
              JOIN incident_sign s ON s.kind = x.kind AND s.value = x.value
              UNION ALL
              SELECT c.id, 'NAMED_IN_NOTICE', w.word FROM unnest(?::text[]) AS w (word)
              JOIN claim c ON c.aware_at >= ? AND (?::timestamptz IS NULL OR c.aware_at < ?)
                AND strpos(lower(c.summary), lower(w.word)) > 0)
            SELECT c.id, c.number, c.policy_number, c.insured_name, c.stage, c.aware_at,
                   array_agg(DISTINCT s.sign || '|' || s.shown) AS reasons
            FROM sign s JOIN claim c ON c.id = s.claim_id
            WHERE c.event_code IS NULL
              AND CASE WHEN coalesce(c.corrected_from, c.occurred_on) IS NULL
                  THEN c.aware_at >= ? AND (?::timestamptz IS NULL OR c.aware_at < ?)
                  ELSE coalesce(c.corrected_until, c.corrected_from, c.occurred_until, c.occurred_on) >= ?
                       AND (?::date IS NULL OR coalesce(c.corrected_from, c.occurred_on) <= ?) END
            GROUP BY c.id ORDER BY count(DISTINCT s.sign) DESC, c.id DESC LIMIT ?""";

    private final Database database;
    private final NoticeRules rules;
    private final Clock clock;
    private final ZoneId zone;

    EventSuggestions(Database database, NoticeRules rules, Clock clock, ZoneId zone) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
        this.zone = zone;
    }

    /** The likeliest first, at most so many. */
    public List<SuggestedClaim> of(LossEvent event, int most) {
        var terms = event.terms();
        var sought = new Sought();
        sought.add(Sign.CVE, IncidentSign.Kind.CVE, terms.cve());
        sought.add(Sign.MALWARE, IncidentSign.Kind.MALWARE, terms.malware());
        sought.add(Sign.ACTOR, IncidentSign.Kind.ACTOR, terms.actor());
        sought.add(Sign.PROVIDER, IncidentSign.Kind.PARTNER, terms.provider());
        var margin = rules.on(LocalDate.ofInstant(clock.instant(), zone)).eventMarginDays();
        var from = terms.beganOn().minusDays(margin);
        var to = terms.endedOn() == null ? null : terms.endedOn().plusDays(margin);
        var after = from.atStartOfDay(zone).toInstant();
        var before = to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
        return database.list(
                SUGGESTED,
                EventSuggestions::suggested,
                sought.signs.toArray(String[]::new),
                sought.kinds.toArray(String[]::new),
                sought.values.toArray(String[]::new),
                sought.shown.toArray(String[]::new),
                words(terms),
                after,
                before,
                before,
                after,
                before,
                before,
                from,
                to,
                to,
                most);
    }

    private static String[] words(EventTerms terms) {
        var words = new ArrayList<String>();
        for (String word : new @Nullable String[] {terms.provider(), terms.malware(), terms.cve()}) {
            if (word != null) {
                words.add(word);
            }
        }
        return words.toArray(String[]::new);
    }

    private static SuggestedClaim suggested(ResultSet row) throws SQLException {
        Array reasons = row.getArray("reasons");
        var read = new ArrayList<Reason>();
        for (String reason : (String[]) reasons.getArray()) {
            var parts = reason.split("\\|", 2);
            read.add(new Reason(Sign.valueOf(parts[0]), parts[1]));
        }
        return new SuggestedClaim(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("policy_number"),
                row.getString("insured_name"),
                ClaimStage.valueOf(row.getString("stage")),
                row.getObject("aware_at", OffsetDateTime.class).toInstant(),
                read);
    }

    /** What is looked for, a column each. */
    private static final class Sought {
        private final List<String> signs = new ArrayList<>();
        private final List<String> kinds = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private final List<String> shown = new ArrayList<>();

        void add(Sign sign, IncidentSign.Kind kind, @Nullable String value) {
            if (value != null) {
                signs.add(sign.name());
                kinds.add(kind.name());
                values.add(IncidentSign.comparable(value));
                shown.add(value);
            }
        }
    }
}
