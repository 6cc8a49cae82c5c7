package io.cyberpas.claims.thirdparty.pages;

import io.cyberpas.claims.counsel.BudgetStatus;
import io.cyberpas.claims.counsel.ExpenseKind;
import io.cyberpas.claims.counsel.Grade;
import io.cyberpas.claims.counsel.InvoiceCheck;
import io.cyberpas.claims.counsel.InvoiceStatus;
import io.cyberpas.claims.counsel.Phase;
import io.cyberpas.claims.liability.DemandEnding;
import io.cyberpas.claims.settlement.Offer;
import io.cyberpas.claims.settlement.SettlementStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of settlements and of counsel's money; they stand in the message files. */
@MessageBundle(value = "settle", locale = "en")
public interface MoneyMessages {
    @Message
    String settlements();

    @Message
    String noSettlements();

    @Message
    String openSettlement();

    @Message
    String openHint();

    @Message
    String demand();

    @Message
    String offers();

    @Message
    String addOffer();

    @Message
    String directionLabel();

    @Message
    String onDay();

    @Message
    String note();

    @Message
    String terms();

    @Message
    String propose();

    @Message
    String proposeHint();

    @Message
    String amount();

    @Message
    String payee();

    @Message
    String confidential();

    @Message
    String consentRequired();

    @Message
    String aboveReason();

    @Message
    String aboveHint();

    @Message
    String instalments();

    @Message
    String instalmentsHint();

    @Message
    String dueOn();

    @Message
    String levelLabel();

    @Message
    String approve();

    @Message
    String approveHint(String amount);

    @Message
    String turnDown();

    @Message
    String renegotiate();

    @Message
    String consent();

    @Message
    String consentHint();

    @Message
    String consentMissing();

    @Message
    String conclude();

    @Message
    String concludeHint();

    @Message
    String release();

    @Message
    String agreedOn();

    @Message
    String abandon();

    @Message
    String approvedBy(String names);

    @Message
    String proposedBy(String name);

    @Message
    String counsel();

    @Message
    String budgets();

    @Message
    String noBudgets();

    @Message
    String proposeBudget();

    @Message
    String budgetHint();

    @Message
    String firm();

    @Message
    String rates();

    @Message
    String hourly();

    @Message
    String phaseLabel();

    @Message
    String gradeLabel();

    @Message
    String budgeted();

    @Message
    String openInvoices();

    @Message
    String allowed();

    @Message
    String left();

    @Message
    String statementOf(String firm);

    @Message
    String returnBudget();

    @Message
    String invoices();

    @Message
    String noInvoices();

    @Message
    String submitInvoice();

    @Message
    String invoiceNumber();

    @Message
    String invoicedOn();

    @Message
    String part();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String byFile();

    @Message
    String byForm();

    @Message
    String lines();

    @Message
    String linesHint();

    @Message
    String timekeeper();

    @Message
    String hours();

    @Message
    String rate();

    @Message
    String description();

    @Message
    String disbursement();

    @Message
    String findings();

    @Message
    String suggested();

    @Message
    String asked();

    @Message
    String cutReason();

    @Message
    String decide();

    @Message
    String decideHint();

    @Message
    String decisionNote();

    @Message
    String reject();

    @Message
    String toPayments();

    @Message
    String settlementStatus(SettlementStatus value);

    @Message
    String direction(Offer.Direction value);

    @Message
    String ending(DemandEnding.How value);

    @Message
    String budgetStatus(BudgetStatus value);

    @Message
    String invoiceStatus(InvoiceStatus value);

    @Message
    String phase(Phase value);

    @Message
    String grade(Grade value);

    @Message
    String finding(InvoiceCheck.Finding value);

    @Message
    String expense(ExpenseKind value);

    @Message("{billed} instead of {agreed}")
    String instead(String billed, String agreed);

    @Message("Return")
    String giveBack();
}
