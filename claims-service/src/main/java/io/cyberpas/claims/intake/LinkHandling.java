package io.cyberpas.claims.intake;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.CoverReading;
import io.cyberpas.claims.claim.NoticeOfLoss;
import io.cyberpas.claims.claim.NoticeRules;
import io.cyberpas.claims.claim.PolicyCover;
import io.cyberpas.claims.claim.PolicyCovers;
import io.cyberpas.claims.claim.PolicyOnDays;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes and revokes links of insureds, and takes the losses that are notified by them. */
@ApplicationScoped
public class LinkHandling {

    private static final String KNOWN = "SELECT claim_number FROM notice_link_claim WHERE link_id = ? AND once_key = ?";
    private static final String KEEP =
            "INSERT INTO notice_link_claim (link_id, once_key, claim_number) VALUES (?, ?, ?)";
    private static final String STANDING = """
            SELECT c.number, c.stage, c.notified_at, c.acknowledged_at FROM notice_link_claim l JOIN claim c ON c.number = l.claim_number
            WHERE l.link_id = ? ORDER BY c.id DESC""";

    private final NoticeLinks links;
    private final ClaimHandling claims;
    private final PolicyCovers covers;
    private final NoticeRules rules;
    private final Database database;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    LinkHandling(
            NoticeLinks links,
            ClaimHandling claims,
            PolicyCovers covers,
            NoticeRules rules,
            Database database,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.links = links;
        this.claims = claims;
        this.covers = covers;
        this.rules = rules;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** A link with its secret, which is told this once. */
    public record MadeLink(NoticeLink link, LinkToken token) {}

    /** Where a loss notified by a link stands, as far as its holder is told. */
    public record Standing(
            String claimNumber,
            NoticeProgress progress,
            Instant notifiedAt,
            @Nullable Instant acknowledgedAt) {}

    /**
     * The policy for which a link is to be made. Never within a transaction.
     *
     * @throws InvalidInputException when there is none that the actor may notify a loss under
     */
    @Transactional(Transactional.TxType.NEVER)
    public PolicyCover policyFor(String policyNumber, Actor actor) {
        return covers.find(policyNumber, today(), actor)
                .filter(cover -> ClaimAccess.mayNotify(actor, cover))
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("$.policyNumber", "is not a policy you can notify a loss under")));
    }

    /**
     * Makes a link.
     *
     * @param validDays null for as long as is usual
     */
    @Transactional
    public MadeLink make(PolicyCover policy, @Nullable Integer validDays, @Nullable String note, Actor actor) {
        var rule = rules.on(today());
        int days = validDays == null ? rule.linkDays() : validDays;
        if (days < 1 || days > rule.mostLinkDays()) {
            throw new InvalidInputException(
                    new FieldProblem("$.validDays", "is out of range", "1 to " + rule.mostLinkDays()));
        }
        var token = LinkToken.random();
        var now = clock.instant();
        var words = note == null || note.isBlank() ? null : note.strip();
        var link = NoticeLink.make(
                token, policy, words, rule.noticesPerLink(), now.plus(Duration.ofDays(days)), actor, now);
        links.persist(link);
        audit.record(actor, "link.made", policy.policyNumber(), "link " + link.id());
        return new MadeLink(link, token);
    }

    /** Makes a link dead at once. */
    @Transactional
    public NoticeLink revoke(UUID id, Actor actor) {
        var link = links.held(id)
                .filter(each -> maySee(each, actor))
                .orElseThrow(() -> new AbsentException("link", id.toString()));
        link.revoke(actor, clock.instant());
        audit.record(actor, "link.revoked", link.policyNumber(), "link " + id);
        return link;
    }

    /** Links that the actor may see, the last made first: staff all, brokers those of their brokerage's policies. */
    @Transactional
    public Page<NoticeLink> list(PageRequest request, Actor actor) {
        var brokerage = ClaimAccess.isStaff(actor) ? null : Objects.requireNonNullElse(actor.brokerage(), "");
        return links.page(brokerage, request);
    }

    /** The link of a token that its holder may still use for something; empty for any other. */
    @Transactional
    public Optional<NoticeLink> find(String token) {
        return links.ofToken(new LinkToken(token)).filter(this::isAlive);
    }

    /** What became of the losses notified by a link, the last one first. */
    public List<Standing> standing(NoticeLink link) {
        return database.list(
                STANDING,
                row -> {
                    var acknowledged = row.getObject(4, OffsetDateTime.class);
                    return new Standing(
                            row.getString(1),
                            NoticeProgress.of(io.cyberpas.claims.claim.ClaimStage.valueOf(row.getString(2))),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            acknowledged == null ? null : acknowledged.toInstant());
                },
                link.id());
    }

    /**
     * Takes a loss notified by a link: once a key, however often the form is sent.
     *
     * @throws AbsentException when the token is not one of a link that may be used
     */
    @Transactional(Transactional.TxType.NEVER)
    public void notifyBy(String token, String onceKey, NoticeOfLoss notice) {
        var secret = new LinkToken(token);
        var link = find(token).orElseThrow(LinkHandling::absent);
        var dates = notice.dates(clock.instant(), zone);
        var policy = CoverReading.read(covers, link.policyNumber(), dates, notice.suspectedParts(), link.asNotifier())
                .orElseThrow(LinkHandling::absent);
        takeOnce(
                secret,
                onceKey,
                () -> claims.notifyOf(insured(notice, policy), policy, link.asNotifier())
                        .number());
    }

    /** @throws AbsentException when the token is not one of a link that may be used */
    @Transactional
    public void requireAlive(String token) {
        if (find(token).isEmpty()) {
            throw absent();
        }
    }

    /** In whose name, and under which policy, the holder of a link notifies. */
    public record Holder(String policyNumber, Actor actor) {}

    /**
     * The holder of a link.
     *
     * @throws AbsentException when the token is not one of a link that may be used
     */
    @Transactional
    public Holder holder(String token) {
        var link = find(token).orElseThrow(LinkHandling::absent);
        return new Holder(link.policyNumber(), link.asNotifier());
    }

    /**
     * Takes a loss of whatever kind by a link, in one transaction with the link's use: once a key, however often the form is sent.
     *
     * @param taker notifies the loss and gives the number of its claim
     */
    @Transactional(Transactional.TxType.NEVER)
    public void takeOnce(String token, String onceKey, Supplier<String> taker) {
        takeOnce(new LinkToken(token), onceKey, taker);
    }

    private void takeOnce(LinkToken token, String onceKey, Supplier<String> taker) {
        QuarkusTransaction.requiringNew().run(() -> take(token, onceKey, taker));
    }

    private void take(LinkToken token, String onceKey, Supplier<String> taker) {
        var link = links.held(token).filter(this::isAlive).orElseThrow(LinkHandling::absent);
        if (database.first(KNOWN, row -> row.getString(1), link.id(), onceKey).isPresent()) {
            return;
        }
        link.use(clock.instant());
        var claimNumber = taker.get();
        links.flush();
        database.change(KEEP, link.id(), onceKey, claimNumber);
    }

    /** The insured does not know the parts of the policy: those that it does not hold are left out rather than refused. */
    private static NoticeOfLoss insured(NoticeOfLoss told, PolicyOnDays policy) {
        return new NoticeOfLoss(
                told.awareAt(),
                told.occurredOn(),
                told.occurredUntil(),
                told.claimMadeOn(),
                told.summary(),
                told.notifier(),
                told.suspectedParts().stream()
                        .filter(part -> policy.part(part).isPresent())
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    /** Whether it takes notices, or has taken one whose status it shows. */
    private boolean isAlive(NoticeLink link) {
        return switch (link.state(clock.instant())) {
            case OPEN, USED -> true;
            case EXPIRED -> link.notices() > 0;
            case REVOKED -> false;
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static AbsentException absent() {
        return new AbsentException("link", "of this address");
    }

    private static boolean maySee(NoticeLink link, Actor actor) {
        return ClaimAccess.isStaff(actor) || link.brokerage().equals(actor.brokerage());
    }
}
