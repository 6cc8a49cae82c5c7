package io.cyberpas.policy.ledger;

import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.platform.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** A trial balance as CSV: every amount stands on its side, so that no sign has to be read, and each currency is added up. */
public final class TrialBalanceTable {

    private static final List<String> HEADER = List.of(
            "number",
            "account",
            "currency",
            "openingDebit",
            "openingCredit",
            "debits",
            "credits",
            "closingDebit",
            "closingCredit");
    private static final String NOTHING = "";

    private TrialBalanceTable() {}

    /**
     * The whole file in UTF-8 with a byte order mark.
     *
     * @param name what an account is called
     */
    public static byte[] of(TrialBalance balance, Function<Account, String> name) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(file, true)) {
            table.line(HEADER);
            balance.lines().forEach(line -> table.line(line(line, name)));
            balance.totals().forEach(total -> table.line(total(balance, total)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static List<String> line(TrialBalance.Line line, Function<Account, String> name) {
        return List.of(
                Integer.toString(line.account().number()),
                name.apply(line.account()),
                line.currency().getCurrencyCode(),
                onSide(line, line.opening(), Side.DEBIT),
                onSide(line, line.opening(), Side.CREDIT),
                plain(line.debits()),
                plain(line.credits()),
                onSide(line, line.closing(), Side.DEBIT),
                onSide(line, line.closing(), Side.CREDIT));
    }

    private static List<String> total(TrialBalance balance, TrialBalance.Total total) {
        List<TrialBalance.Line> lines = balance.lines().stream()
                .filter(line -> line.currency().equals(total.debits().currency()))
                .toList();
        Function<Side, String> opening = side -> sum(lines, total, line -> line.openingOn(side));
        Function<Side, String> closing = side -> sum(lines, total, line -> line.closingOn(side));
        return List.of(
                NOTHING,
                NOTHING,
                total.debits().currency().getCurrencyCode(),
                opening.apply(Side.DEBIT),
                opening.apply(Side.CREDIT),
                plain(total.debits()),
                plain(total.credits()),
                closing.apply(Side.DEBIT),
                closing.apply(Side.CREDIT));
    }

    private static String sum(
            List<TrialBalance.Line> lines, TrialBalance.Total total, Function<TrialBalance.Line, Money> amount) {
        return plain(lines.stream().map(amount).reduce(Money.zero(total.debits().currency()), Money::plus));
    }

    private static String onSide(TrialBalance.Line line, Money balance, Side side) {
        Money amount = line.on(side, balance);
        return amount.isZero() ? NOTHING : plain(amount);
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }
}
