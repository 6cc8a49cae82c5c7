package io.cyberpas.policy.policy.pages.change;

import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitKind;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.change.ChangePlan;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Paths, lists and tones of the pages that change policies. */
@TemplateExtension
class ChangeDisplay {

    private ChangeDisplay() {}

    /** Where a change of the policy is made. */
    static String changePath(Policy policy, String below) {
        return "/policies/%s/changes/%s".formatted(policy.number(), below);
    }

    /** Where it is previewed, below the changes of a policy. */
    static String previewPath(ChangeKind kind) {
        return kind.path() + "/preview";
    }

    /** Name of a form field of a coverage part. */
    static String fieldName(EndorsementForm.PartRow row, String field) {
        return row.prefix() + field;
    }

    /** Whether premium is to be paid or goes back. */
    static String changeLabel(ChangePlan plan, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        ChangeMessages words = TermWords.bundle(ChangeMessages.class, locale);
        return plan.premium().isNegative() ? words.returned() : words.additional();
    }

    static String changeTone(ChangePlan plan) {
        return plan.premium().isNegative() ? "warn" : "info";
    }

    @TemplateExtension(namespace = "changeKinds", matchName = "endorsement")
    static ChangeKind endorsement() {
        return ChangeKind.ENDORSEMENT;
    }

    @TemplateExtension(namespace = "changeKinds", matchName = "premiumAdjustment")
    static ChangeKind premiumAdjustment() {
        return ChangeKind.PREMIUM_ADJUSTMENT;
    }

    /** Name of the field for the premium of a part. */
    static String premiumField(CoverageCode code) {
        return "premiums." + code;
    }

    @TemplateExtension(namespace = "changeKinds", matchName = "cancellation")
    static ChangeKind cancellation() {
        return ChangeKind.CANCELLATION;
    }

    @TemplateExtension(namespace = "changeKinds", matchName = "reinstatement")
    static ChangeKind reinstatement() {
        return ChangeKind.REINSTATEMENT;
    }

    @TemplateExtension(namespace = "changeKinds", matchName = "extendedReporting")
    static ChangeKind extendedReporting() {
        return ChangeKind.EXTENDED_REPORTING;
    }

    @TemplateExtension(namespace = "returnBases", matchName = "all")
    static List<ReturnBasis> returnBases() {
        return List.of(ReturnBasis.values());
    }

    @TemplateExtension(namespace = "limitBases", matchName = "all")
    static List<LimitBasis> limitBases() {
        return List.of(LimitBasis.values());
    }

    @TemplateExtension(namespace = "limitKinds", matchName = "all")
    static List<LimitKind> limitKinds() {
        return List.of(LimitKind.values());
    }
}
