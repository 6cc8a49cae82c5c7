package io.cyberpas.claims.document;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prints papers of claims, keeps them once made, and gives them out to those they are for. */
@ApplicationScoped
public class DocumentKeeping {

    private final ClaimAccess access;
    private final ClaimDocuments documents;
    private final List<PaperSource> sources;
    private final AuditTrail audit;
    private final Clock clock;

    DocumentKeeping(
            ClaimAccess access,
            ClaimDocuments documents,
            @All List<PaperSource> sources,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.documents = documents;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /** A paper that is printed and not kept. */
    public record Draft(String claimNumber, PaperSubject subject, Language language, byte[] content) {}

    /**
     * A paper as it is kept now.
     *
     * @param isNew false if the same had been kept before
     */
    public record Outcome(ClaimDocument document, boolean isNew) {}

    /** The papers of a claim that the reader may read, the one kept last first. */
    public Page<ClaimDocument> list(String number, @Nullable DocumentKind kind, PageRequest request, Actor actor) {
        return documents.page(access.visible(number, actor).id(), kind, Reader.of(actor), request);
    }

    /** Of what the actor can print papers, the one recorded last first. */
    public List<PaperSubject> printable(Claim claim, Actor actor) {
        var reader = Reader.of(actor);
        return sources.stream()
                .flatMap(source -> source.subjects(claim).stream())
                .filter(subject -> reader.mayPrint(subject.kind()))
                .sorted(Comparator.comparing(PaperSubject::recordedAt).reversed())
                .toList();
    }

    /**
     * Prints a paper without keeping it. Takes its time and comes before the transaction that keeps it.
     *
     * @param reference see {@link PaperSubject}; the one recorded last if null
     * @throws ForbiddenActionException if papers of the kind are not the actor's to print
     * @throws ConflictException if there is nothing of which to make such a paper, naming what there is
     */
    public Draft print(String number, DocumentKind kind, @Nullable String reference, Language language, Actor actor) {
        var claim = access.visible(number, actor);
        if (!Reader.of(actor).mayPrint(kind)) {
            throw new ForbiddenActionException("Papers of kind " + kind + " are not yours to print");
        }
        for (var source : sources) {
            var subject = source.subjects(claim).stream()
                    .filter(each -> each.kind() == kind)
                    .filter(each -> reference == null || each.reference().equals(reference))
                    .findFirst();
            if (subject.isPresent()) {
                return new Draft(claim.number(), subject.get(), language, source.print(claim, subject.get(), language));
            }
        }
        throw new ConflictException(
                "nothing-to-print",
                "Nothing to print",
                "Claim " + number + " has nothing of which a " + kind + " is made",
                Map.of(
                        "references",
                        printable(claim, actor).stream()
                                .filter(each -> each.kind() == kind)
                                .map(PaperSubject::reference)
                                .toList()));
    }

    /** Keeps a printed paper as its next revision, unless the last one is the same to the byte. */
    @Transactional
    public Outcome keep(Draft draft, Actor actor) {
        var claim = access.forDecision(draft.claimNumber(), actor);
        var subject = draft.subject();
        var last = documents.newest(claim.id(), subject.kind(), subject.reference(), draft.language());
        var hash = Sha256.of(draft.content()).hex();
        if (last.filter(each -> each.sha256().equals(hash)).isPresent()) {
            return new Outcome(last.get(), false);
        }
        var document = new ClaimDocument(
                Identifiers.next(),
                claim.number(),
                subject.kind(),
                subject.reference(),
                draft.language(),
                last.map(ClaimDocument::revision).orElse(0) + 1,
                null,
                subject.kind().audience(),
                null,
                PaperType.PDF.mediaType(),
                hash,
                draft.content().length,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.subject());
        return kept(claim, document, draft.content(), actor);
    }

    /**
     * Adds a file as correspondence of the claim.
     *
     * @throws InvalidInputException when it is for a firm that takes no part in the claim
     */
    @Transactional
    public Outcome add(String number, ReceivedPaper paper, Actor actor) {
        var claim = access.forDecision(number, actor);
        requireAppointed(claim, paper.firm());
        var document = new ClaimDocument(
                Identifiers.next(),
                claim.number(),
                DocumentKind.CORRESPONDENCE,
                "LETTER-" + (documents.count(claim.id(), DocumentKind.CORRESPONDENCE) + 1),
                null,
                1,
                paper.title(),
                paper.audience(),
                paper.firm(),
                paper.type().mediaType(),
                Sha256.of(paper.content()).hex(),
                paper.content().length,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.subject());
        return kept(claim, document, paper.content(), actor);
    }

    /**
     * A paper of a claim.
     *
     * @throws AbsentException if there is none, or it is not the actor's to read
     */
    public ClaimDocument find(String number, UUID id, Actor actor) {
        var claim = access.visible(number, actor);
        return documents
                .find(claim.id(), id)
                .filter(each -> Reader.of(actor).mayRead(each.audience(), each.firm()))
                .orElseThrow(() -> new AbsentException("document", id.toString()));
    }

    /** Gives out the content; it is recorded who had it. */
    @Transactional
    public byte[] open(ClaimDocument document, Actor actor) {
        audit.record(actor, "document.opened", document.claimNumber(), document.fileName());
        return documents.content(document);
    }

    private Outcome kept(Claim claim, ClaimDocument document, byte[] content, Actor actor) {
        documents.keep(claim.id(), document, content);
        audit.record(actor, "document.kept", claim.number(), document.fileName() + " " + document.sha256());
        return new Outcome(document, true);
    }

    private static void requireAppointed(Claim claim, @Nullable String firm) {
        var firms =
                claim.participants().stream().map(Participant::code).sorted().toList();
        if (firm != null && !firms.contains(firm)) {
            throw new InvalidInputException(
                    new FieldProblem("$.firm", "takes no part in the claim", String.join(", ", firms)));
        }
    }
}
