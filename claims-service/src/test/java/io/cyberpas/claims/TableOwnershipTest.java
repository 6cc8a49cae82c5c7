package io.cyberpas.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A table is read and written by the feature it belongs to, and by no other: others ask that feature. It belongs to the feature that
 * maps it to an entity, or else inserts into it.
 */
class TableOwnershipTest {

    /** The feature on which all others rest; each joins its own rows to the claim they hang on. */
    private static final String KERNEL = "claim";

    /**
     * Features that read what others keep, and why.
     *
     * <p>{@code figures}, {@code experience} and {@code fraud} are read models over all of a claim. {@code accounting} writes for the
     * features that move money. A run of {@code payout} and the awards of {@code roster} are one statement over up to two million
     * victims of a demand. Suggestions of {@code event} compare the signs of all incidents by one statement.
     * {@code fundstransfer} counts what a person's losses of a year hold of the limit by one statement.
     */
    private static final Map<String, Set<String>> READ_MODELS = Map.of(
            "figures", Set.of("money_month", "money_movement", "payment", "recovery", "reserve_movement"),
            "experience", Set.of("money_month", "payment"),
            "fraud", Set.of("cost_item", "forensic_report", "payee_account", "payment"),
            "payout", Set.of("demand", "demand_category_award", "payment", "roster", "victim"),
            "roster", Set.of("demand_category_award", "demand_participation"),
            "event", Set.of("incident_sign"),
            "fundstransfer", Set.of("payment_limit"));

    private static final Pattern CREATED = Pattern.compile("CREATE (?:UNLOGGED )?TABLE (\\w+)");
    private static final Pattern USED =
            Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE|COPY|USING)\\s+(?:ONLY\\s+)?(\\w+)");
    private static final Pattern INSERTED = Pattern.compile("\\b(?:INTO|COPY)\\s+(\\w+)");
    private static final Pattern MAPPED = Pattern.compile("@(?:Collection|Join|Secondary)?Table\\(name = \"(\\w+)\"");

    @Test
    void noFeatureReadsTheTablesOfAnother() throws IOException {
        var tables = tables();
        var owners = owners(tables);
        var foreign = new TreeSet<String>();
        texts((source, text) -> matches(USED, text).forEach(table -> {
            var owner = owners.get(table);
            var mayRead = READ_MODELS.getOrDefault(source.feature(), Set.of());
            if (owner != null && !owner.equals(source.feature()) && !owner.equals(KERNEL) && !mayRead.contains(table)) {
                foreign.add(source.name() + " uses " + table + " of " + owner);
            }
        }));
        assertThat(foreign).isEmpty();
        assertThat(owners).containsEntry("duty_alarm", "duty").containsEntry("claim_clock", "process");
        assertThat(owners.size()).isGreaterThan(tables.size() * 9 / 10);
    }

    private static Set<String> tables() throws IOException {
        Set<String> tables = new HashSet<>();
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (var each : migrations.toList()) {
                tables.addAll(matches(CREATED, Files.readString(each)));
            }
        }
        return tables;
    }

    private static Map<String, String> owners(Set<String> tables) {
        Map<String, String> owners = new HashMap<>();
        for (var source : Sources.all()) {
            matches(MAPPED, source.tree().toString().replaceAll("\\s+", " "))
                    .forEach(table -> owners.put(table, source.feature()));
        }
        texts((source, text) -> matches(INSERTED, text).stream()
                .filter(tables::contains)
                .forEach(table -> owners.putIfAbsent(table, source.feature())));
        return owners;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Every text in the sources, those that are put together from pieces as a whole. */
    private static void texts(BiConsumer<Sources.Source, String> taker) {
        for (var source : Sources.all()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitBinary(BinaryTree sum, Void nothing) {
                    return sum.getKind() == Tree.Kind.PLUS && take(sum) ? null : super.visitBinary(sum, nothing);
                }

                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    take(literal);
                    return null;
                }

                private boolean take(ExpressionTree expression) {
                    var texts = Sources.texts(expression);
                    texts.forEach(text -> taker.accept(source, text));
                    return !texts.isEmpty();
                }
            }.scan(source.tree(), null);
        }
    }
}
