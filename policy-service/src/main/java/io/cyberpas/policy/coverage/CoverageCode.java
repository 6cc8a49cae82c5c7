package io.cyberpas.policy.coverage;

import static io.cyberpas.policy.coverage.CoverageSide.FIRST_PARTY;
import static io.cyberpas.policy.coverage.CoverageSide.THIRD_PARTY;

/** The one list of coverage parts; each belongs to one side. */
public enum CoverageCode {
    INCIDENT_RESPONSE(FIRST_PARTY),
    DATA_RESTORATION(FIRST_PARTY),
    BUSINESS_INTERRUPTION(FIRST_PARTY),
    DEPENDENT_BUSINESS_INTERRUPTION(FIRST_PARTY),
    CYBER_EXTORTION(FIRST_PARTY),
    CRISIS_MANAGEMENT_CONSULTING(FIRST_PARTY),
    CRISIS_MANAGEMENT_EXECUTION(FIRST_PARTY),
    NOTIFICATION_COSTS(FIRST_PARTY),
    CREDIT_MONITORING(FIRST_PARTY),
    FUNDS_TRANSFER_LOSS(FIRST_PARTY),
    PRIVACY_LIABILITY(THIRD_PARTY),
    NETWORK_SECURITY_LIABILITY(THIRD_PARTY),
    MEDIA_LIABILITY(THIRD_PARTY),
    REGULATORY_PROCEEDINGS(THIRD_PARTY),
    PCI_ASSESSMENTS(THIRD_PARTY);

    private final CoverageSide side;

    CoverageCode(CoverageSide side) {
        this.side = side;
    }

    /** The side of the policy on which this part pays. */
    public CoverageSide side() {
        return side;
    }
}
