package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.forensics.RecordReporting.Institution;
import io.cyberpas.claims.fundstransfer.adapter.StraightThroughFile;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Losses of money as tests tell them: yuan, booked at one bank. */
final class Losses {

    static final Instant BOOKED = Instant.parse("2026-11-18T16:04:00Z");
    static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    static final StraightThroughRule RULE =
            StraightThroughFile.read().on(LocalDate.of(2026, 11, 20)).orElseThrow();

    private Losses() {}

    static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    /** Transactions of these amounts, a minute after each other. */
    static List<LostTransaction> transactions(String... amounts) {
        return java.util.stream.IntStream.range(0, amounts.length)
                .mapToObj(i -> LostTransaction.of(
                        "TX-" + (i + 1), BOOKED.plusSeconds(60L * i), cny(amounts[i]), "6222 0212 0000 881" + i))
                .toList();
    }

    /** The record of a bank that shows them. */
    static byte[] record(List<LostTransaction> transactions) {
        return ("reference,bookedAt,amount,currency,counterAccount\n"
                        + transactions.stream()
                                .map(each -> String.join(
                                        ",",
                                        each.reference(),
                                        each.bookedAt().toString(),
                                        each.amount().amount().toPlainString(),
                                        "CNY",
                                        "999" + each.counterAccount().substring(4)))
                                .collect(Collectors.joining("\n"))
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A small loss under the cover of a platform's member, of which every rule holds. */
    static LossFacts facts() {
        var transactions = transactions("600.00", "300.00");
        var content = record(transactions);
        var hash = Sha256.of(content).hex();
        return new LossFacts(
                cover("MOBILE_PAYMENT"),
                null,
                cny("900.00"),
                limits("0.00", "0.00"),
                LocalDate.of(2026, 11, 19),
                LocalDate.of(2026, 11, 20),
                0,
                transactions,
                RecordReading.of(content),
                hash,
                hash,
                List.of(),
                25,
                null,
                null);
    }

    static PersonCover cover(String product) {
        return new PersonCover(
                product,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                cny("3000.00"),
                cny("100000.00"),
                cny("0.00"),
                cny("0.00"));
    }

    static FundsLimits limits(String takenOfEvent, String takenOfYear) {
        return new FundsLimits(cny("0.00"), cny("3000.00"), cny(takenOfEvent), cny("100000.00"), cny(takenOfYear));
    }

    static FundsNotice notice(LostTransaction... transactions) {
        return new FundsNotice(
                "P-2026-000001",
                null,
                AccountKind.PAYMENT_ACCOUNT,
                LossCause.STOLEN_ACCESS,
                "6222 0212 3456 7890",
                new Institution("ICBKCNBJ", "ICBC"),
                NOW,
                "Somebody signed in at night",
                new Notifier("Lin Qiuyue", Notifier.Capacity.INSURED, null, "13800138000"),
                null,
                Arrays.asList(transactions),
                null);
    }
}
