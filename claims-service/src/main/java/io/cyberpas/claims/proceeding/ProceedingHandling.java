package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.claims.claim.PartyJoined;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records proceedings and their steps; the times that a step starts or ends follow by law. */
@ApplicationScoped
public class ProceedingHandling {

    private static final Pattern REFERENCE = Pattern.compile("PROC-(\\d{1,6})");

    private final ClaimAccess access;
    private final Proceedings proceedings;
    private final DeadlineHandling deadlines;
    private final DeadlineTasks tasks;
    private final ProceedingLaw law;
    private final LiabilityAssessing liability;
    private final Event<PartyJoined> joined;
    private final AuditTrail audit;
    private final Clock clock;

    ProceedingHandling(
            ClaimAccess access,
            Proceedings proceedings,
            DeadlineHandling deadlines,
            DeadlineTasks tasks,
            ProceedingLaw law,
            LiabilityAssessing liability,
            Event<PartyJoined> joined,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.proceedings = proceedings;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.law = law;
        this.liability = liability;
        this.joined = joined;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who looks after a proceeding, and what it stands for.
     *
     * @param counsel code of a law firm that takes part in the claim
     * @param demand reference of a demand of the claim
     */
    public record Assignment(
            @Nullable String counsel, @Nullable String demand) {

        /** Nobody yet, and for no demand. */
        public static final Assignment NONE = new Assignment(null, null);

        public Assignment {
            counsel = counsel == null || counsel.isBlank() ? null : counsel.strip();
            demand = demand == null || demand.isBlank() ? null : demand.strip();
        }
    }

    /**
     * What happened.
     *
     * @param amount what was proposed, judged or imposed
     */
    public record Happening(
            ProceedingStatus status, LocalDate on, @Nullable Money amount, String note) {}

    /** Records a proceeding; the times that run from its beginning start. */
    @Transactional
    public Proceeding begin(String claimNumber, ProceedingTerms terms, Assignment assignment, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "record a proceeding");
        terms.check(claim, law, law.today(terms.jurisdiction(), clock.instant()));
        Proceeding proceeding =
                Proceeding.begin(claim, proceedings.nextPosition(claim.id()), terms, actor, clock.instant());
        assign(claim, proceeding, assignment, actor);
        proceedings.persist(proceeding);
        deadlines.follow(claim, proceeding, actor);
        joined.fire(new PartyJoined(claim, ProceedingParties.party(terms), actor));
        audit.record(actor, "proceeding.begun", claimNumber, proceeding.reference() + " " + terms.kind());
        return proceeding;
    }

    /** Records a step; it meets some times and starts others. */
    @Transactional
    public Proceeding take(
            String claimNumber, String reference, Happening happening, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "record a step");
        Proceeding proceeding = find(claim, reference);
        IfMatch.check(ifMatch, proceeding.version());
        requireCurrency(claim, happening.amount());
        take(claim, proceeding, happening, actor);
        tasks.wentOn(claim, proceeding, actor);
        proceedings.flush();
        return proceeding;
    }

    /** Puts a firm in charge, and says for which demand the proceeding stands; both may be taken away again. */
    @Transactional
    public Proceeding assign(
            String claimNumber, String reference, Assignment assignment, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "assign a proceeding");
        Proceeding proceeding = find(claim, reference);
        IfMatch.check(ifMatch, proceeding.version());
        assign(claim, proceeding, assignment, actor);
        audit.record(actor, "proceeding.assigned", claimNumber, reference + " " + assignment);
        proceedings.flush();
        return proceeding;
    }

    /** Ends as settled whatever is still open for a demand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(Claim claim, UUID demandId, LocalDate on, String note, Actor actor) {
        proceedings.of(claim.id()).stream()
                .filter(each -> each.demandId().filter(demandId::equals).isPresent())
                .filter(each -> !each.status().isEnded())
                .forEach(each -> {
                    LocalDate last = each.steps().getLast().on();
                    var settled = new Happening(ProceedingStatus.SETTLED, on.isBefore(last) ? last : on, null, note);
                    take(claim, each, settled, actor);
                });
    }

    /** The law made something of a time that passed; see {@link DeadlineJob}. */
    void takeBySilence(Claim claim, Deadline deadline, ProceedingStatus outcome, Actor actor) {
        Proceeding proceeding = proceedings.findById(deadline.proceedingId());
        LocalDate on = law.today(proceeding.terms().jurisdiction(), deadline.dueAt());
        var silence = new Happening(
                outcome, on, proceeding.lastAmount().orElse(null), deadline.kind() + " passed unanswered");
        take(claim, proceeding, silence, actor);
    }

    /** The proceedings of a claim; a law firm is shown those that it is in charge of. */
    @Transactional
    public List<Proceeding> proceedings(String claimNumber, Actor actor) {
        return proceedings.of(access.visible(claimNumber, actor).id()).stream()
                .filter(each -> maySee(each, actor))
                .toList();
    }

    /** One proceeding. */
    @Transactional
    public Proceeding proceeding(String claimNumber, String reference, Actor actor) {
        Proceeding proceeding = find(access.visible(claimNumber, actor), reference);
        if (!maySee(proceeding, actor)) {
            throw new AbsentException("proceeding", reference);
        }
        return proceeding;
    }

    /** What the data say of insuring the fine of a regulators' proceeding; unsettled where they say nothing. */
    public FineRule.@Nullable Insurability insurability(Proceeding proceeding) {
        FineKind fine = proceeding.terms().fineKind();
        return fine == null
                ? null
                : rule(proceeding, fine).map(FineRule::insurability).orElse(FineRule.Insurability.UNSETTLED);
    }

    /** The rule behind {@link #insurability}. */
    public Optional<FineRule> fineRule(Proceeding proceeding) {
        FineKind fine = proceeding.terms().fineKind();
        return fine == null ? Optional.empty() : rule(proceeding, fine);
    }

    private Optional<FineRule> rule(Proceeding proceeding, FineKind fine) {
        return law.fine(
                proceeding.terms().jurisdiction(), fine, proceeding.terms().begunOn());
    }

    static boolean maySee(Proceeding proceeding, Actor actor) {
        return !actor.is(Roles.COUNSEL) || proceeding.isLedBy(actor.vendor());
    }

    Proceeding find(Claim claim, String reference) {
        Matcher position = REFERENCE.matcher(reference);
        if (!position.matches()) {
            throw new AbsentException("proceeding", reference);
        }
        return proceedings
                .of(claim.id(), Integer.parseInt(position.group(1)))
                .orElseThrow(() -> new AbsentException("proceeding", reference));
    }

    private void take(Claim claim, Proceeding proceeding, Happening happening, Actor actor) {
        var step = new ProceedingStep(
                happening.status(),
                happening.on(),
                happening.amount(),
                happening.note().strip(),
                actor.subject(),
                clock.instant());
        proceeding.take(step, law.today(proceeding.terms().jurisdiction(), clock.instant()));
        deadlines.follow(claim, proceeding, actor);
        audit.record(actor, "proceeding.went-on", claim.number(), proceeding.reference() + " to " + happening.status());
    }

    private void assign(Claim claim, Proceeding proceeding, Assignment assignment, Actor actor) {
        String firm = assignment.counsel();
        if (firm != null && !claim.participants().contains(new Participant(Participant.Kind.COUNSEL, firm))) {
            throw new InvalidInputException(new FieldProblem(
                    "$.counsel", "is no law firm of the claim", "a firm appointed to " + claim.number()));
        }
        String reference = assignment.demand();
        Demand demand = reference == null ? null : liability.demand(claim.number(), reference, actor);
        proceeding.assign(firm, demand == null ? null : demand.id());
    }

    private static void requireCurrency(Claim claim, @Nullable Money amount) {
        if (amount != null && !amount.currency().equals(claim.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.currency",
                    "is not the currency of the policy",
                    claim.currency().getCurrencyCode()));
        }
    }
}
