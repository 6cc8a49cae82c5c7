package io.cyberpas.quote.report.pages.text;

import io.cyberpas.platform.page.Language;
import io.cyberpas.quote.quote.pages.text.TermMessages;
import io.cyberpas.quote.risk.GradeReason;
import io.cyberpas.quote.risk.RiskReport.Note;
import io.cyberpas.quote.risk.Weakness;
import io.cyberpas.quote.risk.Weakness.AbsentControl;
import io.cyberpas.quote.risk.Weakness.LowExternalRating;
import io.cyberpas.quote.risk.Weakness.MissingCertificate;
import io.cyberpas.quote.risk.Weakness.OpenKnownExploited;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says in sentences what a risk report found. */
public final class RiskTexts {

    private final RiskMessages messages;
    private final TermMessages terms;

    private RiskTexts(RiskMessages messages, TermMessages terms) {
        this.messages = messages;
        this.terms = terms;
    }

    /** In that language. */
    public static RiskTexts in(Language language) {
        Localized localized = Localized.Literal.of(language.tag());
        return new RiskTexts(
                MessageBundles.get(RiskMessages.class, localized), MessageBundles.get(TermMessages.class, localized));
    }

    /** What is weak. */
    public String title(Weakness weakness) {
        return switch (weakness) {
            case AbsentControl(var control) -> messages.controlAbsent(terms.controlName(control));
            case MissingCertificate(var certificate) -> messages.certificateMissing(terms.controlName(certificate));
            case LowExternalRating(int rating, int target) -> messages.ratingBelow(rating, target);
            case OpenKnownExploited() -> messages.exploitedOpen();
        };
    }

    /** What to do about it. */
    public String advice(Weakness weakness) {
        return switch (weakness) {
            case AbsentControl(var control) -> messages.controlAdvice(control);
            case MissingCertificate(var certificate) -> messages.controlAdvice(certificate);
            case LowExternalRating(int rating, int target) -> messages.ratingAdvice(target);
            case OpenKnownExploited() -> messages.exploitedAdvice();
        };
    }

    /** All weaknesses together. */
    public String everything() {
        return messages.everything();
    }

    /** Why the grade is not low. */
    public String reason(GradeReason reason) {
        return switch (reason.code()) {
            case PREVENTION_SCORE -> messages.reasonPrevention(reason.observed(), reason.threshold());
            case DETECTION_SCORE -> messages.reasonDetection(reason.observed(), reason.threshold());
            case RESPONSE_SCORE -> messages.reasonResponse(reason.observed(), reason.threshold());
            case EXTERNAL_RATING -> messages.reasonExternalRating(reason.observed(), reason.threshold());
            case CRITICAL_FINDINGS -> messages.reasonCritical(reason.observed());
            case KNOWN_EXPLOITED_FINDINGS -> messages.reasonExploited(reason.observed());
            case PAST_INCIDENTS -> messages.reasonIncidents(reason.observed());
            case SEVERAL_REASONS -> messages.reasonSeveral(reason.observed());
        };
    }

    /** What a reader has to know about the savings. */
    public String note(Note note) {
        return messages.note(note);
    }
}
