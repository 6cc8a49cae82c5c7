package io.cyberpas.quote.report.pages;

import io.cyberpas.platform.page.Language;
import io.cyberpas.quote.report.QuotedReport;
import io.cyberpas.quote.report.pages.text.RiskTexts;
import io.cyberpas.quote.risk.Mend;
import io.cyberpas.quote.risk.RiskReport;
import io.cyberpas.quote.risk.RiskReport.AllMended;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk report with its sentences in one language.
 *
 * @param quoted the report and the quote it belongs to
 * @param madeOn day on which it was made
 * @param reasons why the grade is not low
 * @param mends weaknesses with what to do about them
 * @param chart what mending would save; null if nothing of it is known, or there is nothing to mend
 * @param notes what a reader has to know about the savings
 */
public record ShownReport(
        QuotedReport quoted,
        LocalDate madeOn,
        List<String> reasons,
        List<ShownMend> mends,
        @Nullable SavingsChart chart,
        List<String> notes) {

    /** Keeps its own copies. */
    public ShownReport {
        reasons = List.copyOf(reasons);
        mends = List.copyOf(mends);
        notes = List.copyOf(notes);
    }

    /**
     * A weakness in words.
     *
     * @param title what is weak
     * @param advice what to do about it
     * @param mend what that would bring
     */
    public record ShownMend(String title, String advice, Mend mend) {}

    /** The report in that language. */
    public static ShownReport of(QuotedReport quoted, LocalDate madeOn, Language language) {
        RiskTexts texts = RiskTexts.in(language);
        RiskReport report = quoted.report();
        List<ShownMend> mends = report.mends().stream()
                .map(mend -> new ShownMend(texts.title(mend.weakness()), texts.advice(mend.weakness()), mend))
                .toList();
        return new ShownReport(
                quoted,
                madeOn,
                report.assessment().reasons().stream().map(texts::reason).toList(),
                mends,
                chart(mends, report.all(), texts.everything()),
                report.orderedNotes().stream().map(texts::note).toList());
    }

    /** The report itself. */
    public RiskReport report() {
        return quoted.report();
    }

    /** The page of the quote. */
    public String quoteHref() {
        return "/quotes/" + quoted.number();
    }

    /** This report for another option. */
    public String optionHref(int option) {
        return quoteHref() + "/risk-report?option=" + option;
    }

    /** Whether it is for that option. */
    public boolean isShown(int option) {
        return option == quoted.option();
    }

    /** Title of the weakness whose mending saves most. */
    public String greatest() {
        return mends.getFirst().title();
    }

    private static @Nullable SavingsChart chart(List<ShownMend> mends, @Nullable AllMended all, String everything) {
        SavingsChart.Builder chart = new SavingsChart.Builder();
        for (ShownMend shown : mends) {
            if (shown.mend().saving() != null) {
                chart.add(shown.title(), shown.mend().saving(), false);
            }
        }
        if (all == null || all.saving() == null) {
            return null;
        }
        return chart.add(everything, all.saving(), true).build();
    }
}
