package io.cyberpas.policy.document;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.policy.billing.BillLine;
import io.cyberpas.policy.billing.Invoice;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.change.Difference;
import io.cyberpas.policy.register.Certificate;
import io.cyberpas.policy.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is printed. It says only what was recorded when its subject was, so that it reads the same for ever. */
public sealed interface Paper {

    /** Whose document it is. */
    Policy policy();

    /** What it is about. */
    DocumentSubject subject();

    /** What a version of the policy insures. */
    record Schedule(Policy policy, DocumentSubject subject, PolicyVersion version) implements Paper {}

    /** That a version meets a duty to insure, which has this name. */
    record Certified(
            Policy policy, DocumentSubject subject, PolicyVersion version, Certificate certificate, Bilingual duty)
            implements Paper {}

    /** The clauses of a version. */
    record Worded(Policy policy, DocumentSubject subject, PolicyVersion version, Wording wording) implements Paper {}

    /** What a transaction changed; no differences where it changed the premium alone. */
    record Endorsed(Policy policy, DocumentSubject subject, PolicyTransaction transaction, List<Difference> differences)
            implements Paper {

        /** Keeps its own copy. */
        public Endorsed {
            differences = List.copyOf(differences);
        }
    }

    /** That a transaction ended cover, which may have been compulsory, under these terms until then. */
    record Ended(
            Policy policy,
            DocumentSubject subject,
            PolicyTransaction transaction,
            PolicyTerms terms,
            boolean compulsory)
            implements Paper {}

    /** That a transaction put cover into force again. */
    record Reinstated(Policy policy, DocumentSubject subject, PolicyTransaction transaction, PolicyTerms terms)
            implements Paper {}

    /** What is offered to follow the policy. */
    record Renewing(Policy policy, DocumentSubject subject, RenewalNotice notice) implements Paper {}

    /** What is to be paid. */
    record Billed(Policy policy, DocumentSubject subject, Invoice invoice, List<BilledLine> lines) implements Paper {

        /** Keeps its own copy. */
        public Billed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of an invoice.
     *
     * @param part the coverage part of a premium; null for other lines
     * @param tax  what a tax or levy is called; null for other lines
     */
    record BilledLine(
            BillLine line,
            @Nullable CoverageCode part,
            @Nullable Bilingual tax) {}
}
