package io.cyberpas.policy.group;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What plain statements answer. */
final class Rows {

    private Rows() {}

    /** Reads one row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of a query, read one by one. */
    static <T> List<T> of(PreparedStatement query, Reading<T> reading) throws SQLException {
        List<T> read = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                read.add(reading.read(rows));
            }
        }
        return read;
    }
}
