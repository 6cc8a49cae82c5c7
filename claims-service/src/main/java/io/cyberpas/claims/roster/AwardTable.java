package io.cyberpas.claims.roster;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.roster.CategoryCount.Heads;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;

/** Terms of awards as they are kept, and the counts that they are applied to; in the transaction of the caller. */
@ApplicationScoped
class AwardTable {

    private static final String COUNT = """
            SELECT v.category, count(*), count(v.own_award), coalesce(sum(v.own_award), 0), count(*) FILTER (WHERE v.participates),
              count(v.own_award) FILTER (WHERE v.participates), coalesce(sum(v.own_award) FILTER (WHERE v.participates), 0)
            FROM victim v JOIN roster r ON r.id = v.roster_id
            WHERE r.demand_id = ? AND r.status = 'COMPLETED'
            GROUP BY v.category ORDER BY v.category NULLS FIRST""";
    private static final String CATEGORIES =
            "SELECT category, amount FROM demand_category_award WHERE demand_id = ? ORDER BY category";
    private static final String PARTICIPATION = "SELECT percent FROM demand_participation WHERE demand_id = ?";

    private final Database database;

    AwardTable(Database database) {
        this.database = database;
    }

    AwardTerms terms(Demand demand) {
        Money perHead = demand.requireAwardPerHead();
        TreeMap<String, Money> categories = new TreeMap<>();
        database.forEach(
                CATEGORIES,
                0,
                row -> categories.put(row.getString(1), MinorUnits.money(row.getLong(2), perHead.currency())),
                _ -> {},
                demand.id());
        BigDecimal percent = database.first(PARTICIPATION, row -> row.getBigDecimal(1), demand.id())
                .orElse(null);
        return new AwardTerms(perHead, categories, percent);
    }

    /** Keeps the terms but for the award per head, which the demand itself holds. */
    void keep(Demand demand, AwardTerms terms) {
        database.change("DELETE FROM demand_category_award WHERE demand_id = ?", demand.id());
        terms.byCategory()
                .forEach((category, amount) -> database.change(
                        "INSERT INTO demand_category_award (demand_id, category, amount) VALUES (?, ?, ?)",
                        demand.id(),
                        category,
                        MinorUnits.of(amount)));
        database.change("DELETE FROM demand_participation WHERE demand_id = ?", demand.id());
        if (terms.participationPercent() != null) {
            database.change(
                    "INSERT INTO demand_participation (demand_id, percent) VALUES (?, ?)",
                    demand.id(),
                    terms.participationPercent());
        }
    }

    /** The victims of the complete files of a demand, by category. */
    List<CategoryCount> counts(Demand demand) {
        Currency currency = demand.requireAwardPerHead().currency();
        return database.list(
                COUNT,
                row -> new CategoryCount(row.getString(1), heads(row, 2, currency), heads(row, 5, currency)),
                demand.id());
    }

    private static Heads heads(ResultSet row, int first, Currency currency) throws SQLException {
        return new Heads(
                row.getLong(first), row.getLong(first + 1), MinorUnits.money(row.getLong(first + 2), currency));
    }
}
