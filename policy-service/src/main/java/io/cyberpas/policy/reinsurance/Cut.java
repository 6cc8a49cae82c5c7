package io.cyberpas.policy.reinsurance;

import java.math.BigDecimal;

/**
 * What one reinsurer takes under one treaty of every amount of a policy.
 *
 * @param fraction of the gross amount
 */
record Cut(Treaty treaty, String reinsurer, BigDecimal fraction) {

    /** Whose account it goes to. */
    Account account() {
        return new Account(treaty.code(), reinsurer);
    }

    /** A reinsurer's account under a treaty. */
    record Account(String treaty, String reinsurer) {}
}
