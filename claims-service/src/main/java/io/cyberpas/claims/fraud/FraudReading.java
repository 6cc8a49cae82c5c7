package io.cyberpas.claims.fraud;

import io.cyberpas.claims.fraud.FraudFacts.Loss;
import io.cyberpas.claims.fraud.FraudFacts.NumberedInvoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the signs from the facts; pure. */
final class FraudReading {

    private static final int NAME_LENGTH_MIN = 2;

    private final FraudFacts facts;
    private final FraudRules.Row rules;
    private final List<FraudScore.Line> lines = new ArrayList<>();

    private FraudReading(FraudFacts facts, FraudRules.Row rules) {
        this.facts = facts;
        this.rules = rules;
    }

    static FraudScore score(FraudFacts facts, FraudRules.Row rules) {
        var reading = new FraudReading(facts, rules);
        reading.times();
        reading.invoices();
        reading.others();
        return new FraudScore(reading.lines, rules.threshold());
    }

    private void times() {
        var late = ChronoUnit.DAYS.between(facts.awareOn(), facts.noticedOn());
        add(late > rules.lateNoticeDays(), FraudSign.LATE_NOTICE, facts.awareOn() + " → " + facts.noticedOn());
        var sinceInception = ChronoUnit.DAYS.between(facts.coverFrom(), facts.incidentOn());
        add(
                sinceInception < rules.soonAfterInceptionDays(),
                FraudSign.SOON_AFTER_INCEPTION,
                facts.coverFrom() + " → " + facts.incidentOn());
        facts.firstEvent().ifPresent(first -> {
            var early = ChronoUnit.DAYS.between(first, facts.incidentOn());
            add(
                    early > rules.timelineDays() || first.isAfter(facts.awareOn()),
                    FraudSign.TIMELINE_CONTRADICTION,
                    first + " / " + facts.incidentOn() + " / " + facts.awareOn());
        });
    }

    private void invoices() {
        var early = facts.invoices().stream()
                .filter(each -> each.invoice().on().isBefore(facts.incidentOn()))
                .map(each -> each.reference() + " " + each.invoice().on())
                .toList();
        add(!early.isEmpty(), FraudSign.INVOICE_BEFORE_INCIDENT, String.join(", ", early));
        var round = facts.invoices().stream().filter(this::isRound).count();
        add(
                facts.invoices().size() >= rules.roundInvoicesMin()
                        && rules.roundShare()
                                        .multiply(BigDecimal.valueOf(
                                                facts.invoices().size()))
                                        .compareTo(BigDecimal.valueOf(round))
                                <= 0,
                FraudSign.ROUND_AMOUNTS,
                round + " / " + facts.invoices().size());
        var affiliated = facts.invoices().stream()
                .filter(each -> isSameName(each.invoice().supplier(), facts.insured()))
                .map(each -> each.reference() + " " + each.invoice().supplier())
                .toList();
        add(!affiliated.isEmpty(), FraudSign.AFFILIATED_VENDOR, String.join(", ", affiliated));
    }

    private void others() {
        add(!facts.sameInvoices().isEmpty(), FraudSign.DUPLICATE_INVOICE, String.join(", ", facts.sameInvoices()));
        add(!facts.sharedPayees().isEmpty(), FraudSign.SHARED_PAYEE, String.join(", ", facts.sharedPayees()));
        add(!facts.sharedAccounts().isEmpty(), FraudSign.SHARED_ACCOUNT, String.join(", ", facts.sharedAccounts()));
        var near = facts.losses().stream()
                .filter(this::isNearLimit)
                .map(each -> each.part() + " " + each.assessed() + " / " + each.limit())
                .toList();
        add(!near.isEmpty(), FraudSign.NEAR_LIMIT, String.join(", ", near));
        add(
                facts.claimsInAYear() > rules.manyClaimsAbove(),
                FraudSign.MANY_CLAIMS,
                Integer.toString(facts.claimsInAYear()));
    }

    private boolean isRound(NumberedInvoice each) {
        var claimed = each.invoice().claimed();
        var unit = rules.roundUnit().get(claimed.currency().getCurrencyCode());
        return unit != null && claimed.amount().remainder(unit).signum() == 0;
    }

    private boolean isNearLimit(Loss loss) {
        return loss.limit().isPositive()
                && loss.assessed()
                                .amount()
                                .divide(loss.limit().amount(), 4, RoundingMode.HALF_UP)
                                .compareTo(rules.nearLimitShare())
                        >= 0;
    }

    private static boolean isSameName(String supplier, String insured) {
        var one = bare(supplier);
        var other = bare(insured);
        return Math.min(one.length(), other.length()) >= NAME_LENGTH_MIN
                && (one.contains(other) || other.contains(one));
    }

    /** A name without its legal form, spaces and punctuation. */
    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(주\\)|주식회사|유한회사|\\bco\\.?,? ?ltd\\.?|\\bcorp\\.?|\\binc\\.?|\\bltd\\.?", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void add(boolean holds, FraudSign sign, String evidence) {
        if (holds && rules.weight(sign) > 0) {
            lines.add(new FraudScore.Line(sign, rules.weight(sign), evidence));
        }
    }
}
