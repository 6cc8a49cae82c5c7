package io.cyberpas.quote.sanctions;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The work list of hits. Who handles a subject, and so may not clear its hits, is asked of the features that screen. */
@ApplicationScoped
public class SanctionsDecisions {

    private final SanctionsScreening screening;
    private final SanctionsHits hits;
    private final Instance<SubjectHandlers> handlers;

    SanctionsDecisions(SanctionsScreening screening, SanctionsHits hits, Instance<SubjectHandlers> handlers) {
        this.screening = screening;
        this.hits = hits;
        this.handlers = handlers;
    }

    /**
     * Hits, newest first.
     *
     * @param status only those of that state; null for all
     * @param subject only those of that subject; null for all
     */
    @Transactional
    public Page<SanctionsHit> page(@Nullable HitStatus status, @Nullable String subject, PageRequest request) {
        return hits.page(status, subject, request);
    }

    /**
     * Clears a hit, see {@link SanctionsScreening#clear}.
     *
     * @throws AbsentException if there is no such hit
     * @throws ForbiddenActionException if the actor handles what was screened
     */
    @Transactional
    public SanctionsHit clear(UUID hit, Actor by, String reason) {
        return screening.clear(hit, by, reason, handlersOf(hits.require(hit).subject()));
    }

    /** Confirms a hit, see {@link SanctionsScreening#confirm}. */
    @Transactional
    public SanctionsHit confirm(UUID hit, Actor by, String reason) {
        return screening.confirm(hit, by, reason);
    }

    private Set<String> handlersOf(String subject) {
        return handlers.stream()
                .flatMap(feature -> feature.handlersOf(subject).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
