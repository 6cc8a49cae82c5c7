package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.forensics.RecordReporting.Institution;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was stolen, and of whom: all of a notice but who told it and when.
 *
 * @param certificate of the member; null where the policy insures the person by name
 * @param account what was emptied; kept with its last four characters only
 * @param institution the bank or platform that keeps the account
 * @param policeReference number that the police gave to the report; null while there is none
 * @param record of the institution; without it people have to ask for one
 */
public record FundsDetails(
        @Nullable String certificate,
        AccountKind kind,
        LossCause cause,
        String account,
        Institution institution,
        @Nullable String policeReference,
        List<LostTransaction> transactions,
        @Nullable BankRecord record) {

    public FundsDetails {
        transactions = List.copyOf(transactions);
    }

    /** The notice that tells of it under a policy. */
    public FundsNotice under(String policyNumber, Instant awareAt, String summary, Notifier notifier) {
        return new FundsNotice(
                policyNumber,
                certificate,
                kind,
                cause,
                account,
                institution,
                awareAt,
                summary,
                notifier,
                policeReference,
                transactions,
                record);
    }
}
