package io.cyberpas.policy.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for.
 *
 * @param policyNumber only those of the policy
 * @param account      only those with a posting to the account
 */
public record EntrySearch(
        @Nullable String policyNumber, @Nullable Account account) {

    /** From what a reader typed; blank counts as not given. */
    public static EntrySearch of(@Nullable String policyNumber, @Nullable Account account) {
        String wanted = policyNumber == null || policyNumber.isBlank()
                ? null
                : policyNumber.strip().toUpperCase(Locale.ROOT);
        return new EntrySearch(wanted, account);
    }
}
