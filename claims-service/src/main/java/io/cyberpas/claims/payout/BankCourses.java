package io.cyberpas.claims.payout;

import io.cyberpas.claims.payment.BankCourse;
import io.cyberpas.claims.payment.BankInstructions;
import io.cyberpas.claims.payment.PaymentExecuted;
import io.cyberpas.claims.payment.PaymentReturned;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells where payments stand at the bank, and closes what was instructed for an ordinary payment once somebody records by hand what became
 * of it.
 */
@ApplicationScoped
class BankCourses implements BankInstructions {

    /** A run that is not complete is under way, whatever it has instructed so far. */
    private static final String COURSES = """
            SELECT p.payment_id, p.demand_id IS NOT NULL,
              count(*) FILTER (WHERE i.status IN ('READY', 'IN_FILE', 'SENT', 'ACCEPTED'))
                + CASE p.status WHEN 'COMPLETED' THEN 0 ELSE 1 END,
              count(*) FILTER (WHERE i.status = 'SETTLED'),
              count(*) FILTER (WHERE i.status IN ('HELD', 'RETURNED')),
              count(*) FILTER (WHERE i.status = 'WRITTEN_BACK'),
              (SELECT coalesce(array_agg(f.number ORDER BY f.number), '{}') FROM (
                 SELECT DISTINCT b.number FROM payout_instruction o JOIN bank_file b ON b.id = o.file_id
                 WHERE o.payment_id = p.payment_id ORDER BY b.number DESC LIMIT 5) AS f)
            FROM payout p LEFT JOIN payout_instruction i ON i.payment_id = p.payment_id AND i.status <> 'REPLACED'
            WHERE p.payment_id = ANY (string_to_array(?, ',')::uuid[]) GROUP BY p.payment_id""";

    private static final String CLOSE = """
            UPDATE payout_instruction i SET status = ?, is_kept = false FROM payout p
            WHERE p.payment_id = ? AND p.demand_id IS NULL AND i.payment_id = p.payment_id AND i.status IN ('HELD', 'RETURNED', 'SETTLED')""";

    private final Database database;

    BankCourses(Database database) {
        this.database = database;
    }

    private record Row(UUID payment, BankCourse course) {}

    @Override
    public Map<UUID, BankCourse> of(Collection<UUID> payments) {
        Map<UUID, BankCourse> courses = new HashMap<>();
        database.list(
                        COURSES,
                        BankCourses::row,
                        String.join(",", payments.stream().map(UUID::toString).toList()))
                .forEach(row -> courses.put(row.payment(), row.course()));
        return courses;
    }

    /** What came back, or was held, was paid in another way: it is not tried again. */
    void paidByHand(@Observes PaymentExecuted executed) {
        database.change(CLOSE, InstructionStatus.REPLACED, executed.payment().id());
    }

    /** What somebody says came back is not tried again either: the amount went back to the claim. */
    void returnedByHand(@Observes PaymentReturned returned) {
        database.change(
                CLOSE, InstructionStatus.WRITTEN_BACK, returned.payment().id());
    }

    private static Row row(ResultSet row) throws SQLException {
        List<String> files = Arrays.asList((String[]) row.getArray(7).getArray());
        return new Row(
                row.getObject(1, UUID.class),
                new BankCourse(
                        row.getBoolean(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), files));
    }
}
