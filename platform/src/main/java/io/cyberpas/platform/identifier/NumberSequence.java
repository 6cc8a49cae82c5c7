package io.cyberpas.platform.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Readable numbers such as {@code Q-2026-000123}, of a PostgreSQL sequence that the service's migration makes
 * ({@code CREATE SEQUENCE q_number} for prefix {@code Q}). Nobody waits for anybody; a rolled back transaction leaves a gap.
 */
@ApplicationScoped
public class NumberSequence {
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,5}");
    private static final String DRAW = "SELECT nextval(?::regclass) FROM generate_series(1, ?)";

    private final DataSource dataSource;
    private final Clock clock;
    private final ZoneId zone;

    NumberSequence(DataSource dataSource, Clock clock, ZoneId zone) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.zone = zone;
    }

    /** The next number with the prefix, in the present year of the business zone. */
    public String next(String prefix) {
        return next(prefix, 1).getFirst();
    }

    /** As many numbers as are wanted, drawn at once. */
    public List<String> next(String prefix, int count) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("Prefix " + prefix + " is not one to five capital letters");
        }
        int year = LocalDate.now(clock.withZone(zone)).getYear();
        return draw(prefix.toLowerCase(Locale.ROOT) + "_number", count).stream()
                .map(drawn -> "%s-%d-%06d".formatted(prefix, year, drawn))
                .toList();
    }

    private List<Long> draw(String sequence, int count) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DRAW)) {
            statement.setString(1, sequence);
            statement.setInt(2, count);
            try (ResultSet rows = statement.executeQuery()) {
                List<Long> drawn = new ArrayList<>(count);
                while (rows.next()) {
                    drawn.add(rows.getLong(1));
                }
                return drawn;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No number from the sequence " + sequence, e);
        }
    }
}
