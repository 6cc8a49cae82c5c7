package io.cyberpas.claims.desk;

import io.cyberpas.claims.claim.Participant;
import io.cyberpas.platform.access.Actor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a pile are found, by an index each. Joined to the rows is the claim they belong to, as {@code c}.
 *
 * @param columns id, version, what in English, what in Korean, role, person and time of a row
 * @param from the feature's own tables and {@code claim c}
 * @param key time and id in brackets, in whose order the rows stand
 */
public record DeskPile(String columns, String from, String where, String key, List<Object> parameters) {

    /** A pile of the rows for which the condition holds. */
    public static DeskPile of(String columns, String from, String key, String condition, Object... parameters) {
        return new DeskPile(columns, from, condition, key, List.of(parameters));
    }

    /** The same pile as far as another condition holds, too. */
    public DeskPile and(String condition, Object... more) {
        var all = new ArrayList<Object>(parameters);
        all.addAll(List.of(more));
        return new DeskPile(columns, from, where + " AND " + condition, key, List.copyOf(all));
    }

    /** Somebody from outside finds what is on claims that their firm was appointed to, and nothing else. */
    public DeskPile asSeenBy(Actor actor) {
        var capacities = Arrays.stream(Participant.Kind.values())
                .filter(kind -> actor.is(kind.role()))
                .map(Participant.Kind::name)
                .toArray(String[]::new);
        if (capacities.length == 0) {
            return this;
        }
        var firm = actor.vendor();
        return and(
                "EXISTS (SELECT 1 FROM claim_participant cp WHERE cp.claim_id = c.id AND cp.code = ? AND cp.kind = ANY (?))",
                firm == null ? "" : firm,
                capacities);
    }

    /** The same pile as far as the number of the claim begins so, or the insured's name holds it. */
    DeskPile narrowedTo(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        var literal = text.strip().replaceAll("([\\\\%_])", "\\\\$1");
        return and("(c.number ILIKE ? OR c.insured_name ILIKE ?)", literal + "%", "%" + literal + "%");
    }
}
