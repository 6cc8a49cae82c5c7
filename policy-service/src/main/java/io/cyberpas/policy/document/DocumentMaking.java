package io.cyberpas.policy.document;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes documents when they are first asked for, and gives them out. */
@ApplicationScoped
public class DocumentMaking {

    private final PolicyReading policies;
    private final Papers papers;
    private final Press press;
    private final PolicyDocuments documents;
    private final AuditTrail audit;
    private final Clock clock;

    DocumentMaking(
            PolicyReading policies,
            Papers papers,
            Press press,
            PolicyDocuments documents,
            AuditTrail audit,
            Clock clock) {
        this.policies = policies;
        this.papers = papers;
        this.press = press;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A document that is to be kept.
     *
     * @param content null where the document has been kept before
     */
    public record Draft(PolicyDocument document, byte @Nullable [] content) {}

    /**
     * A document as it is kept now.
     *
     * @param isNew false if it had been made before
     */
    public record Outcome(PolicyDocument document, boolean isNew) {}

    /** The documents made of a policy, the last first. */
    public List<PolicyDocument> made(Policy policy) {
        return documents.ofPolicy(policy.number());
    }

    /**
     * Prints a document, unless it has been. Takes its time and comes before the transaction that keeps it.
     *
     * @param reference what of the policy it is about, see {@link DocumentSubject}; the one recorded last if null
     * @throws AbsentException if there is no such policy or it is not the actor's to see
     * @throws ConflictException if there is nothing of which to make such a document, naming what there is
     */
    public Draft draft(
            String policyNumber, DocumentKind kind, @Nullable String reference, Language language, Actor actor) {
        Policy policy = policies.policy(policyNumber, actor);
        DocumentSubject subject = subject(policy, kind, reference);
        return documents
                .find(policyNumber, kind, subject.reference(), language)
                .map(kept -> new Draft(kept, null))
                .orElseGet(() -> printed(policy, subject, language, actor));
    }

    /** Keeps a draft. Whoever made the same at the same time gets the one that was kept first. */
    @Transactional
    public Outcome keep(Draft draft, Actor actor) {
        PolicyDocument document = draft.document();
        if (draft.content() == null) {
            return new Outcome(document, false);
        }
        if (documents.keep(document, draft.content())) {
            audit.record(actor, "document.made", document.policyNumber(), document.fileName());
            return new Outcome(document, true);
        }
        PolicyDocument first = documents
                .find(document.policyNumber(), document.kind(), document.reference(), document.language())
                .orElseThrow();
        return new Outcome(first, false);
    }

    /**
     * A document of a policy.
     *
     * @throws AbsentException if there is none, or the policy is not the actor's to see
     */
    public PolicyDocument find(String policyNumber, UUID id, Actor actor) {
        policies.policy(policyNumber, actor);
        return documents.find(policyNumber, id).orElseThrow(() -> new AbsentException("document", id.toString()));
    }

    /** Gives out the content; it names the insured, so it is recorded who had it. */
    @Transactional
    public byte[] open(PolicyDocument document, Actor actor) {
        audit.record(actor, "document.opened", document.policyNumber(), document.fileName());
        return documents.content(document);
    }

    private DocumentSubject subject(Policy policy, DocumentKind kind, @Nullable String reference) {
        List<DocumentSubject> ofKind = papers.subjects(policy).stream()
                .filter(subject -> subject.kind() == kind)
                .toList();
        Optional<DocumentSubject> wanted = ofKind.stream()
                .filter(subject -> reference == null || subject.reference().equals(reference))
                .findFirst();
        return wanted.orElseThrow(() -> new ConflictException(
                "nothing-to-print",
                "Nothing to print",
                ofKind.isEmpty()
                        ? "Policy %s has nothing of which a %s is made".formatted(policy.number(), kind)
                        : "Policy %s has no %s of %s".formatted(policy.number(), kind, reference),
                Map.of(
                        "references",
                        ofKind.stream().map(DocumentSubject::reference).toList())));
    }

    private Draft printed(Policy policy, DocumentSubject subject, Language language, Actor actor) {
        byte[] content = press.print(papers.paper(policy, subject, actor), language);
        PolicyDocument document = new PolicyDocument(
                Identifiers.next(),
                policy.number(),
                subject.kind(),
                subject.reference(),
                language,
                subject.recordedAt(),
                Sha256.of(content).hex(),
                content.length,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.subject());
        return new Draft(document, content);
    }
}
