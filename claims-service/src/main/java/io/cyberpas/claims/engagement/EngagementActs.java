package io.cyberpas.claims.engagement;

import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.process.ClockStart;
import io.cyberpas.claims.process.ClockStop;
import io.cyberpas.claims.process.ProcessActs;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** That a forensic vendor took its appointment, and that it started to work. */
@Singleton
class EngagementActs implements ProcessActs {

    private final Engagements engagements;

    EngagementActs(Engagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public Optional<Instant> began(UUID claimId, ClockStart act) {
        return act == ClockStart.ENGAGEMENT
                ? vendors(claimId, Engagement::acceptedAt).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    @Override
    public Optional<Instant> happened(UUID claimId, ClockStop act, Instant since) {
        return act == ClockStop.VENDOR_ENGAGED
                ? vendors(claimId, Engagement::startedAt)
                        .filter(at -> !at.isBefore(since))
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Stream<Instant> vendors(UUID claimId, Function<Engagement, Optional<Instant>> when) {
        return engagements.of(claimId).stream()
                .filter(each -> each.terms().kind() == FirmKind.FORENSIC_VENDOR)
                .flatMap(each -> when.apply(each).stream());
    }
}
