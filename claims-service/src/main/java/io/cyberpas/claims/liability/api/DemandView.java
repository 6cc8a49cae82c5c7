package io.cyberpas.claims.liability.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.DemandEnding;
import io.cyberpas.claims.liability.DemandKind;
import io.cyberpas.claims.liability.LiabilityAssessment;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A demand of third parties.
 *
 * @param version what If-Match names on a change
 * @param demanded the sum demanded; for consolation money the sum of the awards on the roster
 * @param awardPerHead absent where the demand has no roster
 * @param victims persons on the roster
 * @param participants those of them who take part
 * @param ending how it ended; absent while it stands
 */
@Schema(name = "Demand")
record DemandView(
        String reference,
        long version,
        DemandKind kind,
        String claimants,
        CoveragePart part,
        LocalDate madeOn,
        String basis,
        Money demanded,
        @Nullable Money awardPerHead,
        long victims,
        long participants,
        BigDecimal participationPercent,
        String recordedBy,
        Instant recordedAt,
        @Nullable LiabilityAssessment assessment,
        @Nullable DemandEnding ending) {

    static DemandView of(Demand demand) {
        return new DemandView(
                demand.reference(),
                demand.version(),
                demand.terms().kind(),
                demand.terms().claimants(),
                demand.terms().part(),
                demand.terms().madeOn(),
                demand.terms().basis(),
                demand.demanded(),
                demand.awardPerHead().orElse(null),
                demand.tally().victims(),
                demand.tally().participants(),
                demand.tally().participationPercent(),
                demand.recordedBy(),
                demand.recordedAt(),
                demand.assessment().orElse(null),
                demand.ending().orElse(null));
    }
}
