package io.cyberpas.policy.billing;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.billing.BillingAccount.Share;
import io.cyberpas.policy.ledger.Booking;
import io.cyberpas.policy.policy.CoverPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bills what a policy transaction changes of the premium: by the rules alone, without database or clock. */
final class PremiumBilling {

    private final BillingRules rules;
    private final Supplier<String> numbers;
    private final LocalDate today;

    /** @param numbers gives the number of each invoice */
    PremiumBilling(BillingRules rules, Supplier<String> numbers, LocalDate today) {
        this.rules = rules;
        this.numbers = numbers;
        this.today = today;
    }

    /**
     * What was done to the account, and what is to be booked for it.
     *
     * @param credits what return premium lowered
     * @param refund  what return premium leaves to be paid back; nothing where none does
     */
    record Outcome(List<Invoice> invoices, List<Share> credits, Money refund, List<Booking> bookings) {}

    /** Bills a change of premium; one of nothing changes nothing. */
    Outcome bill(BillingAccount account, PremiumChange change) {
        List<BillLine> taxes = rules.taxes()
                .lines(account.country(), change.period().from(), change.writtenBefore(), change.writtenAfter());
        List<Booking> bookings = new ArrayList<>();
        if (!change.premium().isZero()) {
            bookings.add(
                    Bookings.premium(account.policyNumber(), change.transactionId(), change.premium(), taxes, today));
        }
        if (change.premium().isNegative()) {
            return giveBack(account, change, taxes, bookings);
        }
        List<Invoice> invoices = change.premium().isZero() ? List.of() : demand(account, change, taxes, bookings);
        return new Outcome(invoices, List.of(), Money.zero(account.currency()), bookings);
    }

    private List<Invoice> demand(
            BillingAccount account, PremiumChange change, List<BillLine> taxes, List<Booking> bookings) {
        List<BillLine> lines = new ArrayList<>();
        change.premiumByPart().forEach((part, premium) -> {
            if (!premium.isZero()) {
                lines.add(BillLine.of(LineKind.PREMIUM, part.name(), null, premium));
            }
        });
        lines.addAll(taxes);
        if (!change.opening()) {
            LocalDate due = rules.instalments(today).additionalDue(today);
            return List.of(bill(
                    account,
                    new InvoiceDraft(
                            InvoiceKind.ADDITIONAL, change.transactionId(), change.effectiveFrom(), due, lines)));
        }
        return instalments(
                account,
                lines,
                change.period(),
                change.transactionId(),
                change.transactionId().toString(),
                bookings);
    }

    /**
     * Splits lines by the account's plan, with its charge, over a stretch of cover.
     *
     * @param reference under which the charge is booked
     */
    List<Invoice> instalments(
            BillingAccount account,
            List<BillLine> lines,
            CoverPeriod stretch,
            UUID transaction,
            String reference,
            List<Booking> bookings) {
        InstalmentRules instalments = rules.instalments(today);
        List<BillLine> all = new ArrayList<>(lines);
        BillLine charge = charge(account, lines, instalments);
        if (charge != null) {
            all.add(charge);
            account.charge(charge.amount());
            bookings.add(Bookings.charge(account.policyNumber(), reference, charge.amount(), today));
        }
        List<LocalDate> starts = account.plan().starts(stretch.from(), stretch.to());
        List<Invoice> invoices = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate due = i == 0
                    ? instalments.firstDue(today, starts.getFirst())
                    : instalments.laterDue(today, starts.get(i));
            List<BillLine> share = share(all, i, starts.size());
            if (BillLine.total(share, account.currency()).isPositive()) {
                invoices.add(bill(
                        account, new InvoiceDraft(InvoiceKind.INSTALMENT, transaction, starts.get(i), due, share)));
            }
        }
        return invoices;
    }

    /**
     * Bills anew what was withdrawn: instalments by the account's plan until the end of cover, with the charge of that plan in
     * place of the one before; additional premium as it was.
     */
    void rebill(BillingAccount account, List<Share> withdrawn, LocalDate end, List<Booking> bookings) {
        List<Share> instalments = withdrawn.stream()
                .filter(share -> share.invoice().kind() == InvoiceKind.INSTALMENT)
                .toList();
        if (!instalments.isEmpty()) {
            rebillInstalments(account, instalments, end, bookings);
        }
        withdrawn.stream()
                .filter(share -> share.invoice().kind() == InvoiceKind.ADDITIONAL)
                .forEach(share -> bill(
                        account,
                        new InvoiceDraft(
                                InvoiceKind.ADDITIONAL,
                                share.invoice().transactionId(),
                                share.invoice().coversFrom(),
                                share.invoice().dueOn(),
                                BillingAccount.openLines(List.of(share)))));
    }

    private void rebillInstalments(
            BillingAccount account, List<Share> withdrawn, LocalDate end, List<Booking> bookings) {
        Invoice first = withdrawn.getFirst().invoice();
        List<BillLine> open = BillingAccount.openLines(withdrawn);
        Money charged = chargeWithin(open, account);
        if (charged.isPositive()) {
            account.charge(charged.negate());
            bookings.add(
                    Bookings.charge(account.policyNumber(), first.number() + " withdrawn", charged.negate(), today));
        }
        instalments(
                account,
                without(open, charged),
                new CoverPeriod(first.coversFrom(), end),
                first.transactionId(),
                first.number() + " reissued",
                bookings);
    }

    /** What the lines hold of the charge; return premium has taken its part of it already, so no more than there is. */
    private static Money chargeWithin(List<BillLine> open, BillingAccount account) {
        boolean premiumOpen = open.stream()
                .anyMatch(
                        line -> line.kind() != LineKind.CHARGE && !line.amount().isZero());
        Money charged = BillLine.total(
                open.stream().filter(line -> line.kind() == LineKind.CHARGE).toList(), account.currency());
        return premiumOpen ? charged.min(account.charged()) : Money.zero(account.currency());
    }

    /** The other lines, in their proportion, for all that is open but the charge. */
    private static List<BillLine> without(List<BillLine> open, Money charged) {
        if (!charged.isPositive()) {
            return open;
        }
        List<BillLine> others =
                open.stream().filter(line -> line.kind() != LineKind.CHARGE).toList();
        Money rest = BillLine.total(open, charged.currency()).minus(charged);
        List<Money> amounts = Apportionment.byWeight(
                rest, others.stream().map(BillLine::lineAmount).toList());
        List<BillLine> lines = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            lines.add(others.get(i).of(amounts.get(i)));
        }
        return lines;
    }

    private static List<BillLine> share(List<BillLine> lines, int index, int shares) {
        return lines.stream()
                .map(line -> line.of(Apportionment.evenly(line.amount(), shares).get(index)))
                .filter(line -> !line.amount().isZero())
                .toList();
    }

    private static @Nullable BillLine charge(
            BillingAccount account, List<BillLine> lines, InstalmentRules instalments) {
        BigDecimal rate = instalments.chargeRate(account.plan());
        Money premium = BillLine.total(
                lines.stream().filter(line -> line.kind() == LineKind.PREMIUM).toList(), account.currency());
        Money charge = premium.times(rate, RoundingMode.HALF_UP);
        return charge.isPositive() ? BillLine.of(LineKind.CHARGE, account.plan().name(), rate, charge) : null;
    }

    private Invoice bill(BillingAccount account, InvoiceDraft draft) {
        return account.bill(numbers.get(), draft, today, rules.dunning(draft.dueOn()));
    }

    private Outcome giveBack(
            BillingAccount account, PremiumChange change, List<BillLine> taxes, List<Booking> bookings) {
        Money returned =
                change.premium().plus(BillLine.total(taxes, account.currency())).negate();
        Money charge = chargeReturned(account, change);
        if (charge.isPositive()) {
            account.charge(charge.negate());
            bookings.add(Bookings.charge(
                    account.policyNumber(), change.transactionId().toString(), charge.negate(), today));
        }
        Money credit = returned.plus(charge);
        List<Share> credits = account.credit(credit);
        Money refund = credits.stream().map(Share::amount).reduce(credit, Money::minus);
        return new Outcome(List.of(), credits, refund, bookings);
    }

    /** Charges go back in the proportion in which premium does. */
    private static Money chargeReturned(BillingAccount account, PremiumChange change) {
        Money before = change.writtenBefore();
        if (!before.isPositive()) {
            return Money.zero(account.currency());
        }
        BigDecimal kept = change.writtenAfter()
                .max(Money.zero(account.currency()))
                .amount()
                .divide(before.amount(), MathContext.DECIMAL64);
        return account.charged().minus(account.charged().times(kept, RoundingMode.HALF_UP));
    }
}
