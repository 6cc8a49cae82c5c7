package io.cyberpas.policy.ledger;

/**
 * What one look at every entry of the ledger found.
 *
 * @param entries    how many there are
 * @param postings   how many lines they have
 * @param unbalanced how many lack a posting or have debits that differ from credits in a currency; none, always
 */
public record LedgerCheck(long entries, long postings, long unbalanced) {

    /** Whether the ledger balances entry by entry, and therefore as a whole. */
    public boolean balances() {
        return unbalanced == 0;
    }
}
