package io.cyberpas.claims.forensics;

import io.cyberpas.claims.timestamp.Timestamp;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The time-stamps over custody entries; they are only ever added. */
@ApplicationScoped
class CustodyStamps {

    private static final String COLUMNS = "SELECT item_id, sequence_number, head, token, stamped_at, authority";
    private static final String OF_ITEM = COLUMNS + " FROM custody_stamp WHERE item_id = ? ORDER BY sequence_number";
    private static final String OF_ENTRY = COLUMNS + " FROM custody_stamp WHERE item_id = ? AND sequence_number = ?";
    private static final String ADD = """
            INSERT INTO custody_stamp (item_id, sequence_number, head, token, stamped_at, authority) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (item_id, sequence_number) DO NOTHING""";

    private final Database database;

    CustodyStamps(Database database) {
        this.database = database;
    }

    /** Keeps the first time-stamp over an entry; later ones prove less. */
    void add(UUID itemId, int sequence, String head, Timestamp stamp) {
        database.change(ADD, itemId, sequence, head, stamp.token(), stamp.at(), stamp.authority());
    }

    List<CustodyStamp> of(UUID itemId) {
        return database.list(OF_ITEM, CustodyStamps::read, itemId);
    }

    Optional<CustodyStamp> of(UUID itemId, int sequence) {
        return database.first(OF_ENTRY, CustodyStamps::read, itemId, sequence);
    }

    private static CustodyStamp read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new CustodyStamp(
                row.getObject("item_id", UUID.class),
                row.getInt("sequence_number"),
                row.getString("head"),
                row.getBytes("token"),
                row.getObject("stamped_at", java.time.OffsetDateTime.class).toInstant(),
                row.getString("authority"));
    }
}
