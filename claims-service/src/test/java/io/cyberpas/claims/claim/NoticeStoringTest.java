package io.cyberpas.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.diary.Activities;
import io.cyberpas.claims.process.ClaimClocks;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.data.Database.Change;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A notice is written by plain statements and read by Hibernate ever after: both must mean the same rows. */
@ClaimsServiceTest
class NoticeStoringTest {

    private static final Pattern INSERT = Pattern.compile("INSERT INTO (\\w+) \\(([^)]*)\\)");

    /** What is not known at the notice and has no row value then. */
    private static final Map<String, Set<String>> LATER = Map.of(
            "claim",
            Set.of(
                    "acknowledged_at",
                    "corrected_at",
                    "corrected_by",
                    "corrected_from",
                    "corrected_made_on",
                    "corrected_until",
                    "correction_reason",
                    "doubt_confirmed_at",
                    "doubt_confirmed_by",
                    "doubt_finding",
                    "duplicate_review",
                    "event_code",
                    "settled_by_rule",
                    "severity"),
            "claim_clock",
            Set.of("stopped_at"),
            "activity",
            Set.of("ended_at", "ended_by", "note"));

    private static final Actor BROKER = new Actor("bora", "Bora Kim", Set.of(Roles.BROKER), "HANBIT", null, null);

    @Inject
    ClaimHandling handling;

    @Inject
    Claims claims;

    @Inject
    ClaimClocks clocks;

    @Inject
    Activities activities;

    @Inject
    Instance<NoticeFollower> followers;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Test
    void whatWasWrittenIsWhatHibernateReads() {
        for (Actor actor : List.of(HangangClaim.HANA, BROKER)) {
            var told = told(CoveragePart.DATA_RESTORATION, CoveragePart.PRIVACY_LIABILITY);
            var notified = notify(told, actor);
            QuarkusTransaction.requiringNew().run(() -> {
                var read = claims.byNumber(notified.number()).orElseThrow();
                assertThat(read)
                        .usingRecursiveComparison()
                        .ignoringFieldsMatchingRegexes(".*\\$\\$_hibernate.*")
                        .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                        .withEqualsForType(NoticeStoringTest::sameAsKept, Instant.class)
                        .isEqualTo(notified);
                assertThat(clocks.of(read.id())).isNotEmpty().allMatch(each -> each.isRunning());
                assertThat(activities.open(read.id())).isNotEmpty();
            });
        }
    }

    @Test
    void manyNoticesAreWrittenAsOneIs() {
        var notices = IntStream.range(0, 30)
                .mapToObj(_ -> new NoticeOnPolicy(
                        told(CoveragePart.DATA_RESTORATION), HangangClaim.cover(CoveragePart.DATA_RESTORATION)))
                .toList();
        var alone = notify(told(CoveragePart.DATA_RESTORATION), BROKER);
        QuarkusTransaction.requiringNew()
                .run(() -> handling.notifyAll(
                        notices,
                        many -> assertThat(many)
                                .extracting(this::rows)
                                .containsOnly(rows(alone))
                                .hasSize(30),
                        "test",
                        BROKER));
    }

    @Test
    void everyColumnIsWrittenButThoseThatAreKnownLater() {
        var claim = notify(told(CoveragePart.DATA_RESTORATION), BROKER);
        Map<String, Set<String>> left = new TreeMap<>();
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.concat(
                                ClaimRows.of(claim),
                                followers.stream().flatMap(each -> each.begin(List.of(claim), BROKER).stream()))
                        .map(Change::sql)
                        .distinct()
                        .forEach(sql -> {
                            var insert = INSERT.matcher(sql);
                            assertThat(insert.find()).as(sql).isTrue();
                            var columns = new TreeSet<>(columns(insert.group(1)));
                            columns.removeAll(Arrays.asList(insert.group(2).split(",\\s*")));
                            if (!columns.isEmpty()) {
                                left.put(insert.group(1), columns);
                            }
                        }));
        assertThat(left).isEqualTo(new TreeMap<>(LATER));
    }

    private Claim notify(NoticeOfLoss told, Actor actor) {
        return QuarkusTransaction.requiringNew()
                .call(() -> handling.notifyOf(
                        told, HangangClaim.cover(told.suspectedParts().toArray(CoveragePart[]::new)), actor));
    }

    private NoticeOfLoss told(CoveragePart... parts) {
        return new NoticeOfLoss(
                clock.instant().minus(1, ChronoUnit.DAYS),
                LocalDate.of(2026, 12, 18),
                LocalDate.of(2026, 12, 19),
                LocalDate.of(2026, 12, 20),
                "Portal leak",
                new Notifier("Kang Minseo", Notifier.Capacity.INSURED, "kang@hangang.example", "02-1234-5678"),
                Set.of(parts));
    }

    /** How many rows of each kind a claim has. */
    private List<Long> rows(Claim claim) {
        return Stream.of("claim_line", "claim_stage_change", "claim_clock", "activity", "claim_responsibility")
                .map(table -> database.first(
                                "SELECT count(*) FROM " + table + " WHERE claim_id = ?",
                                row -> row.getLong(1),
                                claim.id())
                        .orElseThrow())
                .toList();
    }

    private List<String> columns(String table) {
        return database.list(
                "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped",
                row -> row.getString(1),
                table);
    }

    /** The database keeps an instant to the microsecond. */
    private static boolean sameAsKept(Instant a, Instant b) {
        return Duration.between(a, b).abs().compareTo(Duration.of(1, ChronoUnit.MICROS)) <= 0;
    }
}
