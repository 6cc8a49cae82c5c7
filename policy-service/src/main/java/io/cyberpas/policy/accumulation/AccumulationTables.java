package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.reinsurance.NetLoss;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Accumulation as CSV files, one line for each key or provider and currency. */
public final class AccumulationTables {

    private AccumulationTables() {}

    /** What is exposed on a day. */
    public static byte[] exposure(ExposureBy by, LocalDate on, List<ExposureLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("on", "by", "key", "policies", "currency", "exposed", "exposedOfAllCurrenciesInKRW"));
        for (ExposureLine line : lines) {
            for (Money exposed : line.exposed()) {
                rows.add(List.of(
                        on.toString(),
                        by.word(),
                        line.key(),
                        Long.toString(line.policies()),
                        exposed.currency().getCurrencyCode(),
                        plain(exposed),
                        plain(line.inWon())));
            }
        }
        return written(rows);
    }

    /** What scenarios cost on a day. */
    public static byte[] scenarios(List<ScenarioOutcome> outcomes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "on", "scenario", "provider", "policies", "currency", "gross", "ceded", "net", "reinstatements"));
        for (ScenarioOutcome outcome : outcomes) {
            for (ScenarioLoss loss : outcome.losses()) {
                Provider provider = loss.provider();
                for (NetLoss net : loss.byCurrency()) {
                    rows.add(List.of(
                            outcome.on().toString(),
                            outcome.scenario().code(),
                            provider == null ? "" : provider.key(),
                            Long.toString(loss.policies()),
                            net.gross().currency().getCurrencyCode(),
                            plain(net.gross()),
                            plain(net.gross().minus(net.net())),
                            plain(net.net()),
                            plain(net.reinstatementPremium())));
                }
            }
        }
        return written(rows);
    }

    private static byte[] written(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(out, true)) {
            rows.forEach(table::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }
}
