package io.cyberpas.quote.sanctions;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.quote.sanctions.matching.NameMatching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Screens names, remembers hits, and takes what people decide on them. Each change with its audit entry. */
@ApplicationScoped
public class SanctionsScreening {

    private static final Actor SCREENING = Actor.system("sanctions-screening");

    private final SanctionsEntries entries;
    private final SanctionsHits hits;
    private final NameMatching matching;
    private final BigDecimal threshold;
    private final AuditTrail audit;
    private final Clock clock;

    SanctionsScreening(
            SanctionsEntries entries,
            SanctionsHits hits,
            NameMatching matching,
            @ConfigProperty(name = "cyberpas.quote.sanctions-threshold") BigDecimal threshold,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.hits = hits;
        this.matching = matching;
        this.threshold = threshold;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Screens the names of a subject in the transaction of the caller. A hit that is there already, decided or not, is left
     * as it is.
     *
     * @param subject what is screened, such as the number of a quote
     * @return the hits of the subject that block, those of earlier screenings included
     */
    @Transactional
    public List<SanctionsHit> screen(String subject, Collection<String> names) {
        for (String name : names.stream().distinct().toList()) {
            for (SanctionsMatch match : matches(name)) {
                if (hits.add(SanctionsHit.of(subject, match, clock.instant()))) {
                    audit.record(
                            SCREENING,
                            "sanctions.hit-found",
                            subject,
                            "%s %s, score %s"
                                    .formatted(match.source(), match.entry().reference(), match.score()));
                }
            }
        }
        return openHits(subject);
    }

    /** The listed names that are like the name, the most alike first. Stores nothing. */
    @Transactional
    public List<SanctionsMatch> matches(String name) {
        return entries.candidates(matching.keys(name)).stream()
                .flatMap(candidate -> match(name, candidate).stream())
                .sorted(Comparator.comparing(SanctionsMatch::score).reversed())
                .toList();
    }

    /** The hits of the subject that block it: undecided ones and confirmed ones. */
    @Transactional
    public List<SanctionsHit> openHits(String subject) {
        return hits.of(subject).stream().filter(hit -> hit.status().blocks()).toList();
    }

    /** All hits of the subject, newest first. */
    @Transactional
    public List<SanctionsHit> hits(String subject) {
        return hits.of(subject);
    }

    /**
     * Somebody says that the hit is somebody else. It no longer blocks.
     *
     * @param handlers subjects of the people who handle what was screened, who may not clear its hits
     * @throws AbsentException if there is no such hit
     * @throws ForbiddenActionException if the actor is one of the handlers, or takes back a confirmation of their own
     * @throws IllegalTransitionException if it is cleared already
     */
    @Transactional
    public SanctionsHit clear(UUID hit, Actor by, String reason, Set<String> handlers) {
        SanctionsHit found = hits.require(hit);
        if (handlers.contains(by.subject())) {
            throw new ForbiddenActionException("%s is handled by %s: another person has to clear the hit."
                    .formatted(found.subject(), by.subject()));
        }
        if (found.status() == HitStatus.CONFIRMED
                && found.decidedBy().filter(by.subject()::equals).isPresent()) {
            throw new ForbiddenActionException("Who confirmed the hit cannot take it back: another person has to.");
        }
        found.clear(by, clock.instant(), reason);
        audit.record(by, "sanctions.hit-cleared", found.subject(), reason);
        return hits.complete(found);
    }

    /**
     * Somebody says that it is the listed one. What was screened stays blocked.
     *
     * @throws AbsentException if there is no such hit
     * @throws IllegalTransitionException if it is decided already
     */
    @Transactional
    public SanctionsHit confirm(UUID hit, Actor by, String reason) {
        SanctionsHit found = hits.require(hit);
        found.confirm(by, clock.instant(), reason);
        audit.record(by, "sanctions.hit-confirmed", found.subject(), reason);
        return hits.complete(found);
    }

    private Optional<SanctionsMatch> match(String name, SanctionsEntries.Candidate candidate) {
        SanctionsEntry entry = candidate.entry();
        return entry.names().stream()
                .flatMap(listed -> Stream.of(new SanctionsMatch(
                        name,
                        entry,
                        listed,
                        matching.score(name, listed),
                        candidate.source(),
                        candidate.listVersion())))
                .max(Comparator.comparing(SanctionsMatch::score))
                .filter(match -> match.score().compareTo(threshold) >= 0);
    }
}
