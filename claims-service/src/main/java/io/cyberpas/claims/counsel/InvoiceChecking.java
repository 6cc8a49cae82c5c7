package io.cyberpas.claims.counsel;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.claims.engagement.EngagementStatus;
import io.cyberpas.claims.engagement.Engagements;
import io.cyberpas.claims.panel.PanelFirm;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.claims.panel.RateCards;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gathers what an invoice is held against, and checks it. */
@ApplicationScoped
class InvoiceChecking {

    private final CounselInvoices invoices;
    private final CounselBudgets budgets;
    private final BudgetHandling statements;
    private final PanelFirms firms;
    private final RateCards cards;
    private final Engagements engagements;
    private final DatedRows<BillingRules> rules;
    private final ZoneId zone;

    InvoiceChecking(
            CounselInvoices invoices,
            CounselBudgets budgets,
            BudgetHandling statements,
            PanelFirms firms,
            RateCards cards,
            Engagements engagements,
            DatedRows<BillingRules> rules,
            ZoneId zone) {
        this.invoices = invoices;
        this.budgets = budgets;
        this.statements = statements;
        this.firms = firms;
        this.cards = cards;
        this.engagements = engagements;
        this.rules = rules;
        this.zone = zone;
    }

    /** What is found on each line of an invoice, in their order. */
    List<InvoiceCheck.Result> check(Claim claim, CounselInvoice invoice) {
        return InvoiceCheck.of(invoice, agreement(claim, invoice));
    }

    private Agreement agreement(Claim claim, CounselInvoice invoice) {
        List<WorkLine> billed = invoices.of(claim.id()).stream()
                .filter(each -> each.firm().equals(invoice.firm()) && each.id().compareTo(invoice.id()) < 0)
                .filter(each -> each.status().counts())
                .flatMap(each -> each.lines().stream())
                .map(InvoiceLine::work)
                .toList();
        List<Engagement> appointments = engagements.of(claim.id()).stream()
                .filter(each -> each.isOf(invoice.firm()))
                .filter(each -> each.terms().kind().signsInAs() == Participant.Kind.COUNSEL)
                .filter(each -> each.status() != EngagementStatus.DECLINED)
                .toList();
        return new Agreement(
                cards(invoice.firm()),
                budgets.approved(claim.id(), invoice.firm()),
                left(claim, invoice),
                appointments.stream().map(this::appointed).toList(),
                hours(appointments).subtract(billedHours(billed)),
                billed,
                rules.on(invoice.invoicedOn()));
    }

    private List<RateCard> cards(String firm) {
        return firms.byCode(firm).map(PanelFirm::id).map(cards::of).orElse(List.of());
    }

    /** Before this invoice: what was allowed of it is added again. */
    private Map<Phase, Money> left(Claim claim, CounselInvoice invoice) {
        return statements.statement(claim, invoice.firm()).phases().stream()
                .collect(Collectors.toMap(
                        BudgetStatement.PhaseUse::phase, use -> use.left().plus(invoice.allowed(use.phase()))));
    }

    private Agreement.Appointed appointed(Engagement engagement) {
        return new Agreement.Appointed(
                engagement.number(),
                LocalDate.ofInstant(engagement.appointedAt(), zone),
                engagement.endedAt().map(at -> LocalDate.ofInstant(at, zone)).orElse(null));
    }

    private static BigDecimal hours(List<Engagement> appointments) {
        return appointments.stream().map(Engagement::budgetHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal billedHours(List<WorkLine> billed) {
        return billed.stream().map(WorkLine::hours).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
