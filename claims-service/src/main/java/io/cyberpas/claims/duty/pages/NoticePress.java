package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.document.PaperSource;
import io.cyberpas.claims.document.PaperSubject;
import io.cyberpas.claims.duty.Duties;
import io.cyberpas.claims.duty.Duty;
import io.cyberpas.claims.duty.DutyRule;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.DutyStatus;
import io.cyberpas.claims.duty.NoticeDraft;
import io.cyberpas.claims.duty.NoticeDrafting;
import io.cyberpas.platform.document.Documents;
import io.cyberpas.platform.page.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Prints the drafts of statutory notices. A draft bears the time at which the newest of what it says was recorded. */
@ApplicationScoped
class NoticePress implements PaperSource {

    private final Duties duties;
    private final DutyRules rules;
    private final NoticeDrafting drafting;
    private final Documents documents;

    NoticePress(Duties duties, DutyRules rules, NoticeDrafting drafting, Documents documents) {
        this.duties = duties;
        this.rules = rules;
        this.drafting = drafting;
        this.documents = documents;
    }

    @CheckedTemplate(basePath = "notices")
    static class Templates {
        static native TemplateInstance notice(Claim claim, DutyRule rule, NoticeDraft draft, Language language);

        private Templates() {}
    }

    @Override
    public List<PaperSubject> subjects(Claim claim) {
        return duties.of(claim.id()).stream()
                .filter(each -> each.status() != DutyStatus.NOT_APPLICABLE)
                .map(each -> subject(claim, each))
                .toList();
    }

    private PaperSubject subject(Claim claim, Duty duty) {
        var draft = drafting.draft(claim, duty);
        return new PaperSubject(
                draft.template().kind(),
                duty.code(),
                draft.asOf(),
                rules.of(duty).law());
    }

    @Override
    public byte[] print(Claim claim, PaperSubject subject, Language language) {
        var duty = duties.of(claim.id(), subject.reference()).orElseThrow();
        var draft = drafting.draft(claim, duty);
        var template = Templates.notice(claim, rules.of(duty), draft, language);
        return documents.pdf(template, language, draft.asOf());
    }
}
