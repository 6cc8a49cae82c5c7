package io.cyberpas.claims.thirdparty.pages;

import io.cyberpas.claims.claim.pages.ClaimMessages;
import io.cyberpas.claims.counsel.BudgetStatus;
import io.cyberpas.claims.counsel.InvoiceLine;
import io.cyberpas.claims.counsel.InvoiceStatus;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.DemandEnding;
import io.cyberpas.claims.liability.LiabilityAssessment;
import io.cyberpas.claims.liability.LiabilityEstimate;
import io.cyberpas.claims.proceeding.Deadline;
import io.cyberpas.claims.proceeding.DeadlineStatus;
import io.cyberpas.claims.proceeding.FineRule;
import io.cyberpas.claims.proceeding.Instance;
import io.cyberpas.claims.proceeding.Proceeding;
import io.cyberpas.claims.proceeding.ProceedingStatus;
import io.cyberpas.claims.settlement.Settlement;
import io.cyberpas.claims.settlement.SettlementStatus;
import io.cyberpas.claims.settlement.SettlementTerms;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.money.Money;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as the pages of the third-party side show them; what may be absent is null here. */
@TemplateExtension
final class ThirdPartyDisplay {

    private ThirdPartyDisplay() {}

    static @Nullable String firm(Proceeding proceeding) {
        return proceeding.counsel().orElse(null);
    }

    static @Nullable Instance level(Proceeding proceeding) {
        return proceeding.instance().orElse(null);
    }

    static @Nullable Money latestSum(Proceeding proceeding) {
        return proceeding.lastAmount().orElse(null);
    }

    /** The states to choose from, as their form lists them. */
    static List<ProceedingStatus> nextSteps(Proceeding proceeding) {
        return proceeding.successors().stream().sorted().toList();
    }

    /** The law by which a deadline runs, with its mark; null for one set by hand. */
    static @Nullable String lawText(Deadline deadline, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return deadline.law()
                .map(law -> text(law, locale)
                        + deadline.source()
                                .map(source -> " (" + words(locale).foundation(source) + ")")
                                .orElse(""))
                .orElse(null);
    }

    private static ClaimMessages words(Object locale) {
        var language = locale instanceof Locale known ? known.getLanguage() : String.valueOf(locale);
        return MessageBundles.get(ClaimMessages.class, Localized.Literal.of(language));
    }

    static @Nullable ProceedingStatus silence(Deadline deadline) {
        return deadline.onSilence().orElse(null);
    }

    static String timesExtended(Deadline deadline) {
        return String.valueOf(deadline.extensions().size());
    }

    /** The address of a form on the deadline, below that of its proceeding. */
    static String timePath(Deadline deadline, String verb) {
        return "/deadlines/" + deadline.id() + "/" + verb;
    }

    static String turn(LiabilityEstimate estimate) {
        return String.valueOf(estimate.revision());
    }

    static @Nullable String evidence(Deadline deadline) {
        return deadline.proof().orElse(null);
    }

    /** A text of the data in the reader's language. */
    static String text(Bilingual text, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return text.in(locale instanceof Locale known ? known : Locale.ENGLISH);
    }

    static @Nullable DemandEnding ended(Demand demand) {
        return demand.ending().orElse(null);
    }

    static @Nullable Money due(Demand demand) {
        return demand.assessment().map(LiabilityAssessment::amount).orElse(null);
    }

    static @Nullable SettlementTerms proposal(Settlement settlement) {
        return settlement.terms().orElse(null);
    }

    static @Nullable String consentPaper(Settlement settlement) {
        return settlement.consentReference().orElse(null);
    }

    static @Nullable String releasePaper(Settlement settlement) {
        return settlement.releaseReference().orElse(null);
    }

    static @Nullable String why(Settlement settlement) {
        return settlement.endReason().orElse(null);
    }

    static @Nullable Money granted(InvoiceLine line) {
        return line.allowed().orElse(null);
    }

    static @Nullable String whyCut(InvoiceLine line) {
        return line.cutReason().orElse(null);
    }

    /** A number without useless zeros. */
    static String trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }

    static String tone(ProceedingStatus status) {
        return switch (status) {
            case OPEN, PROPOSED, DECIDED -> "warn";
            case ANSWERED, IN_HEARING, CONTESTED -> "info";
            case ACCEPTED, SETTLED, FINAL -> "good";
            case REFUSED, WITHDRAWN -> "neutral";
        };
    }

    static String tone(DeadlineStatus status) {
        return switch (status) {
            case OPEN -> "info";
            case MET -> "good";
            case LAPSED -> "bad";
            case FALLEN_AWAY -> "neutral";
        };
    }

    static String tone(SettlementStatus status) {
        return switch (status) {
            case NEGOTIATING -> "info";
            case PROPOSED -> "warn";
            case APPROVED -> "progress";
            case AGREED -> "good";
            case ABANDONED -> "neutral";
        };
    }

    static String tone(BudgetStatus status) {
        return switch (status) {
            case PROPOSED -> "warn";
            case APPROVED -> "good";
            case RETURNED -> "bad";
            case SUPERSEDED -> "neutral";
        };
    }

    static String tone(InvoiceStatus status) {
        return switch (status) {
            case SUBMITTED -> "warn";
            case APPROVED -> "good";
            case RETURNED, REJECTED -> "bad";
        };
    }

    static String tone(FineRule.Insurability insurability) {
        return switch (insurability) {
            case YES -> "good";
            case NO -> "bad";
            case UNSETTLED -> "warn";
        };
    }
}
