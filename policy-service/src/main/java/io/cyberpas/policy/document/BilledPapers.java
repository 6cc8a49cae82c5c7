package io.cyberpas.policy.document;

import io.cyberpas.policy.billing.BillLine;
import io.cyberpas.policy.billing.BillingRules;
import io.cyberpas.policy.billing.Invoice;
import io.cyberpas.policy.billing.Invoices;
import io.cyberpas.policy.billing.LineKind;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;

/** The invoices of policies, for printing. Their amounts and lines never change; what is paid of them is not printed. */
@ApplicationScoped
class BilledPapers {

    private static final String OF_POLICY =
            "from Invoice i left join fetch i.lines where i.policyNumber = ?1 order by i.id";

    private final Invoices invoices;
    private final BillingRules rules;
    private final ZoneId zone;

    BilledPapers(Invoices invoices, BillingRules rules, ZoneId zone) {
        this.invoices = invoices;
        this.rules = rules;
        this.zone = zone;
    }

    /** One subject an invoice, in the order in which they were issued. */
    List<DocumentSubject> subjects(Policy policy) {
        return invoices.list(OF_POLICY, policy.number()).stream()
                .map(this::subject)
                .toList();
    }

    Paper.Billed paper(Policy policy, DocumentSubject subject) {
        Invoice invoice = invoices.list(OF_POLICY, policy.number()).stream()
                .filter(each -> each.number().equals(subject.reference()))
                .findFirst()
                .orElseThrow();
        return new Paper.Billed(
                policy,
                subject,
                invoice,
                invoice.lines().stream().map(this::line).toList());
    }

    private DocumentSubject subject(Invoice invoice) {
        return new DocumentSubject(
                DocumentKind.INVOICE,
                invoice.number(),
                invoice.coversFrom(),
                invoice.issuedOn().atStartOfDay(zone).toInstant());
    }

    private Paper.BilledLine line(BillLine line) {
        return new Paper.BilledLine(
                line,
                line.kind() == LineKind.PREMIUM ? CoverageCode.valueOf(line.code()) : null,
                rules.taxes().name(line.code()).orElse(null));
    }
}
