package io.cyberpas.claims.claim;

/** The coverage parts that a policy may hold; side, trigger and amounts come with the policy itself. */
public enum CoveragePart {
    INCIDENT_RESPONSE(Side.FIRST_PARTY),
    DATA_RESTORATION(Side.FIRST_PARTY),
    BUSINESS_INTERRUPTION(Side.FIRST_PARTY),
    DEPENDENT_BUSINESS_INTERRUPTION(Side.FIRST_PARTY),
    CYBER_EXTORTION(Side.FIRST_PARTY),
    CRISIS_MANAGEMENT_CONSULTING(Side.FIRST_PARTY),
    CRISIS_MANAGEMENT_EXECUTION(Side.FIRST_PARTY),
    NOTIFICATION_COSTS(Side.FIRST_PARTY),
    CREDIT_MONITORING(Side.FIRST_PARTY),
    FUNDS_TRANSFER_LOSS(Side.FIRST_PARTY),
    PRIVACY_LIABILITY(Side.THIRD_PARTY),
    NETWORK_SECURITY_LIABILITY(Side.THIRD_PARTY),
    MEDIA_LIABILITY(Side.THIRD_PARTY),
    REGULATORY_PROCEEDINGS(Side.THIRD_PARTY),
    PCI_ASSESSMENTS(Side.THIRD_PARTY);

    private final Side side;

    CoveragePart(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }
}
