package io.cyberpas.claims.desk;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what waits for somebody. A pile is counted up to {@value #COUNTED_MOST}; more than that is more than a desk holds. */
@ApplicationScoped
public class Desk {

    /** Up to how many rows a pile is counted. */
    public static final int COUNTED_MOST = 1000;

    private final Map<DeskView, PileSource> sources = new EnumMap<>(DeskView.class);
    private final Database database;
    private final Clock clock;
    private final ZoneId zone;

    Desk(@All List<PileSource> sources, Database database, Clock clock, ZoneId zone) {
        sources.forEach(source -> source.views().forEach(view -> this.sources.put(view, source)));
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /** How high each pile on somebody's desk is, in the order of the piles; read by one statement. */
    public Map<DeskView, Integer> heights(Actor actor) {
        var statement = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        for (var view : DeskView.of(actor)) {
            var pile = pile(view, actor);
            statement
                    .append(statement.isEmpty() ? "" : " UNION ALL ")
                    .append("SELECT '%s', count(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT %d) pile"
                            .formatted(view, pile.from(), pile.where(), COUNTED_MOST));
            parameters.addAll(pile.parameters());
        }
        Map<DeskView, Integer> heights = new EnumMap<>(DeskView.class);
        database.forEach(
                statement.toString(),
                0,
                row -> Map.entry(DeskView.valueOf(row.getString(1)), row.getInt(2)),
                each -> heights.put(each.getKey(), each.getValue()),
                parameters.toArray());
        return heights;
    }

    /**
     * One page of a pile, what is due first on top.
     *
     * @param text number of a claim or its beginning, or part of the insured's name; may be absent
     * @param after what the page before gave as next; absent for the first page
     */
    public Page<DeskItem> page(DeskView view, @Nullable String text, @Nullable String after, int size, Actor actor) {
        var rows = PageRequest.of(null, size).size();
        var pile = pile(view, actor).narrowedTo(text);
        var cursor = DeskCursor.parse(after);
        List<Object> parameters = new ArrayList<>(pile.parameters());
        parameters.addAll(List.of(cursor.at(), cursor.id(), rows + 1));
        var items = database.list(
                "SELECT %s, c.number, c.insured_name, c.stage FROM %s WHERE %s AND %s > (?, ?) ORDER BY %s LIMIT ?"
                        .formatted(
                                pile.columns(),
                                pile.from(),
                                pile.where(),
                                pile.key(),
                                pile.key().substring(1, pile.key().length() - 1)),
                Desk::item,
                parameters.toArray());
        return items.size() <= rows
                ? new Page<>(items, null)
                : new Page<>(
                        items.subList(0, rows),
                        DeskCursor.of(items.get(rows - 1)).toString());
    }

    private DeskPile pile(DeskView view, Actor actor) {
        var now = clock.instant();
        var endOfDay =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return Objects.requireNonNull(sources.get(view), view::name)
                .pile(view, new PileSource.Look(actor, now, endOfDay));
    }

    private static DeskItem item(ResultSet row) throws SQLException {
        @Nullable String english = row.getString(3);
        @Nullable String korean = row.getString(4);
        return new DeskItem(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(8),
                row.getString(9),
                ClaimStage.valueOf(row.getString(10)),
                english == null || korean == null ? null : new Bilingual(english, korean),
                row.getString(5),
                row.getString(6),
                instant(row, 7));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
