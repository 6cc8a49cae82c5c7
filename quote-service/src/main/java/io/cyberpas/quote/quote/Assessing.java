package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.quote.capacity.CapacityGates;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.risk.Evidence;
import io.cyberpas.quote.risk.Gradings;
import io.cyberpas.quote.risk.RiskAssessment;
import io.cyberpas.quote.sanctions.SanctionsScreening;
import io.cyberpas.quote.underwriting.Assessment;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.Situation;
import io.cyberpas.quote.underwriting.UnderwritingRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a complete draft through the rules, in its caller's transaction: quoted, referred or declined at once. */
@ApplicationScoped
class Assessing {

    /** In whose name the rules act. */
    static final Actor RULES = Actor.system("quote-service");

    private final Quotes quotes;
    private final Gradings gradings;
    private final CapacityGates gates;
    private final SanctionsScreening sanctions;
    private final AuditTrail audit;
    private final ZoneId zone;

    Assessing(
            Quotes quotes,
            Gradings gradings,
            CapacityGates gates,
            SanctionsScreening sanctions,
            AuditTrail audit,
            ZoneId zone) {
        this.quotes = quotes;
        this.gradings = gradings;
        this.gates = gates;
        this.sanctions = sanctions;
        this.audit = audit;
        this.zone = zone;
    }

    void submit(Quote quote, Edition edition, Actor broker, Instant now) {
        Proposal proposal = Proposal.of(quote.application(), edition.product(), edition.questionnaire());
        quote.submit(proposal, assessment(quote.application(), proposal, edition), broker, now);
        audit.record(broker, "quote.submitted", quote.number(), null);
        quotes.lockInsured(proposal.insured());
        Assessment assessment = UnderwritingRules.assess(situation(quote, edition));
        conclude(quote, edition, assessment, now);
    }

    private @Nullable RiskAssessment assessment(Application application, Proposal proposal, Edition edition) {
        Security security = proposal.security();
        if (security == null) {
            return null;
        }
        return gradings.at(proposal.cover().from())
                .assess(Evidence.of(
                        edition.questionnaire(),
                        application.answers(),
                        security.externalRating(),
                        application.findings()));
    }

    private Situation situation(Quote quote, Edition edition) {
        Proposal proposal = quote.proposal();
        return new Situation(
                proposal.risk(),
                quote.underwriting().assessment(),
                quote.highestLimit(),
                edition.product(),
                edition.tariff(),
                gates.of(
                        proposal.segment(),
                        proposal.currency(),
                        proposal.cover().from().getYear()),
                !quotes.ofOtherBrokers(quote).isEmpty(),
                !sanctions
                        .screen(quote.number(), List.of(proposal.insured().name()))
                        .isEmpty());
    }

    private void conclude(Quote quote, Edition edition, Assessment assessment, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Cover cover = quote.proposal().cover();
        switch (assessment) {
            case Assessment.Accepted() -> {
                quote.quote(
                        Pricing.worksheets(quote, edition, null, List.of()),
                        Validity.ofPrice(cover, edition.product(), today),
                        RULES,
                        now,
                        null);
                audit.record(RULES, "quote.quoted", quote.number(), null);
            }
            case Assessment.Referred(var reasons) -> {
                quote.refer(reasons, Validity.ofReferral(cover), RULES, now);
                audit.record(RULES, "quote.referred", quote.number(), Reason.codes(reasons));
            }
            case Assessment.Declined(var reasons) -> {
                quote.decline(reasons, RULES, now);
                audit.record(RULES, "quote.declined", quote.number(), Reason.codes(reasons));
            }
        }
    }
}
