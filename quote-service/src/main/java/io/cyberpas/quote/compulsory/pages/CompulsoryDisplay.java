package io.cyberpas.quote.compulsory.pages;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.compulsory.CountedMeans;
import io.cyberpas.quote.compulsory.MinimumTable;
import io.cyberpas.quote.compulsory.ObligationRule;
import io.cyberpas.quote.compulsory.Outcome;
import io.cyberpas.quote.compulsory.ThresholdCheck;
import io.cyberpas.quote.tariff.Figure;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the duty to insure looks on pages. */
@TemplateExtension
class CompulsoryDisplay {

    private CompulsoryDisplay() {}

    /**
     * A row of a table of minimum amounts.
     *
     * @param above sales above which it holds; null for the first row
     * @param upTo sales up to which it holds; null for the last row
     */
    record MinimumRow(@Nullable Money above, @Nullable Money upTo, List<Figure> amounts) {}

    /**
     * A column of a table of minimum amounts.
     *
     * @param from data subjects from which it holds
     * @param below data subjects below which it holds; null for the last column
     */
    record SubjectBand(long from, @Nullable Long below) {}

    /** Colour of an answer. */
    static String tone(Outcome outcome) {
        return switch (outcome) {
            case OBLIGED -> "warn";
            case EXEMPT -> "info";
            case BELOW_THRESHOLD -> "good";
            case NO_RULE -> "neutral";
        };
    }

    /** The text in the reader's language. */
    static String shown(Bilingual text, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return text.in(locale instanceof Locale known ? known : Locale.ENGLISH);
    }

    /** An amount of a rule in its currency. */
    static Money moneyIn(BigDecimal amount, Currency currency) {
        return Money.of(amount, currency);
    }

    /** Whether it measures money. */
    static boolean ofMoney(ThresholdCheck threshold) {
        return threshold.measure() == ThresholdCheck.Measure.ANNUAL_SALES;
    }

    /** In the order in which kinds of bodies are listed elsewhere. */
    static List<BodySegment> orderlySegments(Set<BodySegment> segments) {
        return segments.stream().sorted().toList();
    }

    /** In the order in which they are listed elsewhere. */
    static List<CountedMeans> orderlyMeans(Set<CountedMeans> means) {
        return means.stream().sorted().toList();
    }

    /** The columns of the table of minimum amounts. */
    static List<SubjectBand> subjectBands(MinimumTable table) {
        List<SubjectBand> bands = new ArrayList<>();
        for (int i = 0; i < table.dataSubjectsFrom().size(); i++) {
            boolean last = i == table.dataSubjectsFrom().size() - 1;
            bands.add(new SubjectBand(
                    table.dataSubjectsFrom().get(i),
                    last ? null : table.dataSubjectsFrom().get(i + 1)));
        }
        return bands;
    }

    /** The rows of the table of minimum amounts. */
    static List<MinimumRow> minimumRows(ObligationRule rule) {
        MinimumTable table = rule.minimums();
        List<MinimumRow> rows = new ArrayList<>();
        for (int i = 0; table != null && i < table.rows().size(); i++) {
            rows.add(new MinimumRow(
                    i == 0 ? null : Money.of(table.salesUpTo().get(i - 1), rule.currency()),
                    i == table.salesUpTo().size()
                            ? null
                            : Money.of(table.salesUpTo().get(i), rule.currency()),
                    table.rows().get(i)));
        }
        return rows;
    }
}
