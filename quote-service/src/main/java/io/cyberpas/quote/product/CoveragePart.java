package io.cyberpas.quote.product;

import static io.cyberpas.quote.product.Side.FIRST_PARTY;
import static io.cyberpas.quote.product.Side.THIRD_PARTY;

/** A kind of loss that a policy can cover. The list is the market's common glossary, the same for all products. */
public enum CoveragePart {
    PRIVACY_LIABILITY(THIRD_PARTY),
    NETWORK_SECURITY_LIABILITY(THIRD_PARTY),
    MEDIA_LIABILITY(THIRD_PARTY),
    REGULATORY_PROCEEDINGS(THIRD_PARTY),
    PCI_ASSESSMENTS(THIRD_PARTY),
    INCIDENT_RESPONSE(FIRST_PARTY),
    DATA_RESTORATION(FIRST_PARTY),
    BUSINESS_INTERRUPTION(FIRST_PARTY),
    DEPENDENT_BUSINESS_INTERRUPTION(FIRST_PARTY),
    CYBER_EXTORTION(FIRST_PARTY),
    CRISIS_MANAGEMENT_CONSULTING(FIRST_PARTY),
    CRISIS_MANAGEMENT_EXECUTION(FIRST_PARTY),
    NOTIFICATION_COSTS(FIRST_PARTY),
    CREDIT_MONITORING(FIRST_PARTY),
    FUNDS_TRANSFER_LOSS(FIRST_PARTY);

    private final Side side;

    CoveragePart(Side side) {
        this.side = side;
    }

    /** Whose loss this part pays. */
    public Side side() {
        return side;
    }
}
