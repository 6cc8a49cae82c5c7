package io.cyberpas.claims.payout.bank;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The insurer's account that credits are debited to. */
@Singleton
public record Debtor(String name, String account, String bank) {

    /**
     * By configuration.
     *
     * @param bank the bank's code in the clearing
     */
    public Debtor(
            @ConfigProperty(name = "cyberpas.payout.debtor.name") String name,
            @ConfigProperty(name = "cyberpas.payout.debtor.account") String account,
            @ConfigProperty(name = "cyberpas.payout.debtor.bank") String bank) {
        this.name = name;
        this.account = account;
        this.bank = bank;
    }
}
