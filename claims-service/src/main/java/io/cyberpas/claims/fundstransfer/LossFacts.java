package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a loss is judged by.
 *
 * @param doubt of the match of claim and policy; null for none
 * @param earlier other losses of the person within the months of the rule
 * @param shown what of the record's institution is there; null without a record
 * @param foundHash over the record as it is kept in evidence
 * @param elsewhere numbers of other claims with one of the transactions
 * @param handled where the claim stands and its lines, if people work on it or it is about other losses too; null if it is not
 */
record LossFacts(
        PersonCover cover,
        @Nullable String doubt,
        Money claimed,
        FundsLimits limits,
        LocalDate firstOn,
        LocalDate noticedOn,
        int earlier,
        List<LostTransaction> transactions,
        @Nullable RecordReading shown,
        @Nullable String statedHash,
        @Nullable String foundHash,
        List<String> elsewhere,
        int fraudScore,
        @Nullable String policeReference,
        @Nullable String handled) {

    LossFacts {
        transactions = List.copyOf(transactions);
        elsewhere = List.copyOf(elsewhere);
    }
}
