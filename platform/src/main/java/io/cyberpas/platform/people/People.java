package io.cyberpas.platform.people;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names behind the user names that records keep. A name is learned from the token of whoever signs in, and kept only of people
 * who work for the insurer or for a firm of its panel: never of brokers, insureds, victims or programs.
 */
@ApplicationScoped
public class People {

    private static final Set<String> COLLEAGUES = Set.of(
            Roles.UNDERWRITER,
            Roles.SENIOR_UNDERWRITER,
            Roles.POLICY_ADMIN,
            Roles.CLAIMS_HANDLER,
            Roles.CLAIMS_MANAGER,
            Roles.FINANCE,
            Roles.FORENSIC_VENDOR,
            Roles.COUNSEL,
            Roles.ADVISER,
            Roles.ACTUARY,
            Roles.AUDITOR);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final String KEEP = """
            INSERT INTO known_person (subject, name, named_at) VALUES (?, ?, ?)
            ON CONFLICT (subject) DO UPDATE SET name = excluded.name, named_at = excluded.named_at
            WHERE known_person.name <> excluded.name
            """;

    private record Known(String subject, String name) {}

    private final Database database;
    private final Clock clock;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    private volatile Instant readAt = Instant.EPOCH;

    People(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Learns what somebody is called; costs nothing when it is known. */
    public void meet(Actor actor) {
        var name = actor.name().strip();
        if (!isColleague(actor) || name.isEmpty() || name.equals(names.get(actor.subject()))) {
            return;
        }
        database.change(KEEP, actor.subject(), name, clock.instant());
        names.put(actor.subject(), name);
    }

    /** What somebody is called, if they ever signed in. Names that another replica learned are known a minute later. */
    public Optional<String> nameOf(String subject) {
        if (!names.containsKey(subject)) {
            learn();
        }
        return Optional.ofNullable(names.get(subject));
    }

    private void learn() {
        var now = clock.instant();
        if (Duration.between(readAt, now).compareTo(FRESH) < 0) {
            return;
        }
        readAt = now;
        database.list("SELECT subject, name FROM known_person", row -> new Known(row.getString(1), row.getString(2)))
                .forEach(known -> names.put(known.subject(), known.name()));
    }

    private static boolean isColleague(Actor actor) {
        return actor.via() == null
                && actor.brokerage() == null
                && !actor.is(Roles.SERVICE)
                && COLLEAGUES.stream().anyMatch(actor::is);
    }
}
