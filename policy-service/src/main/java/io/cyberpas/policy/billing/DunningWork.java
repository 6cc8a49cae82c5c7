package io.cyberpas.policy.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds overdue invoices whose next step is due, and shares them among replicas. */
@ApplicationScoped
class DunningWork {

    private static final String DUE = """
            SELECT id, next_dunning_on FROM invoice
            WHERE next_dunning_on <= ? AND open_amount > 0 AND (next_dunning_on, id) > (?, ?)
            ORDER BY next_dunning_on, id LIMIT ?
            """;

    /**
     * Whoever changes a policy holds its row before the billing account; so does dunning, because it may end the policy. What
     * others hold is theirs: it is skipped, not waited for.
     */
    private static final String CLAIM = """
            SELECT i.id, i.account_id FROM invoice i JOIN policy p ON p.number = i.policy_number
            WHERE i.id = ANY (?) AND i.next_dunning_on <= ? AND i.open_amount > 0
            ORDER BY i.next_dunning_on, i.id FOR UPDATE OF p SKIP LOCKED
            """;

    private static final UUID LEAST = new UUID(0, 0);

    private final DataSource dataSource;

    DunningWork(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An invoice with a step due, and when it became due. */
    record Due(UUID invoice, LocalDate on) {}

    /** What was claimed: invoices and the accounts that they belong to. */
    record Claim(List<UUID> invoices, List<UUID> accounts) {}

    /** Invoices with a step due, by the day it became due, after the given one. */
    List<Due> due(LocalDate today, @Nullable Due after, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setObject(1, today);
            select.setObject(2, after == null ? LocalDate.EPOCH : after.on());
            select.setObject(3, after == null ? LEAST : after.invoice());
            select.setInt(4, most);
            List<Due> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(new Due(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("Overdue invoices could not be read", e);
        }
    }

    /** Claims those of the invoices that still have a step due and that nobody else works on, until the transaction ends. */
    Claim claim(List<Due> due, LocalDate today) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(CLAIM)) {
            Array ids = connection.createArrayOf(
                    "uuid", due.stream().map(Due::invoice).toArray());
            select.setArray(1, ids);
            select.setObject(2, today);
            List<UUID> invoices = new ArrayList<>();
            List<UUID> accounts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    invoices.add(row.getObject(1, UUID.class));
                    accounts.add(row.getObject(2, UUID.class));
                }
            }
            return new Claim(invoices, accounts);
        } catch (SQLException e) {
            throw new IllegalStateException("Overdue invoices could not be claimed", e);
        }
    }
}
