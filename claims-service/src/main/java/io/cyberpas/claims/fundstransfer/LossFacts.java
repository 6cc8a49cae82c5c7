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
        @Nullable String policeReference) {

    LossFacts {
        transactions = List.copyOf(transactions);
        elsewhere = List.copyOf(elsewhere);
    }
}
