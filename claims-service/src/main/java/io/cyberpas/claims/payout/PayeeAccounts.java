package io.cyberpas.claims.payout;

import io.cyberpas.claims.roster.Account;
import io.cyberpas.claims.roster.IdentityHash;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Keeps which accounts payments are to go to, as keyed hashes, so that the same account is known again on another claim and
 * nobody can read it. What is named is kept whatever becomes of the instruction.
 */
@ApplicationScoped
class PayeeAccounts {

    private static final String NAME = "INSERT INTO payee_account VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";

    private final Database database;
    private final IdentityHash hash;
    private final Clock clock;

    PayeeAccounts(Database database, IdentityHash hash, Clock clock) {
        this.database = database;
        this.hash = hash;
        this.clock = clock;
    }

    /** Keeps that a payment is to go to an account: of a bank and number, whoever is said to hold it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void named(UUID payment, Account account, Actor actor) {
        byte[] fingerprint = hash.of("payee-account", account.bank() + ":" + account.number());
        database.change(NAME, payment, fingerprint, actor.subject(), clock.instant());
    }
}
