package io.cyberpas.claims.payment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the bank was asked to do for payments. Whoever instructs it implements this as a CDI bean. */
public interface BankInstructions {

    /** Where payments stand at the bank, by payment; those for which it was not instructed are left out. */
    Map<UUID, BankCourse> of(Collection<UUID> payments);
}
