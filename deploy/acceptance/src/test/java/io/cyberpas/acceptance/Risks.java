package io.cyberpas.acceptance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;

/** Risks as brokers submit them; names and numbers are invented. */
final class Risks {

    private static final int[] CHECK_WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private Risks() {}

    /** A mid-sized telecom company that the rules quote at once: KRW 60bn sales, 90,000 data subjects. */
    static String midSizedTelecom(String name) {
        return telecom(name, "60000000000", 90_000);
    }

    /** The country's largest telecom company: far above the limits of the tariff for sales and records. */
    static String largestTelecom(String name) {
        return telecom(name, "23000000000000", 12_000_000);
    }

    /** Today in the suite's business zone. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Seoul"));
    }

    /** The submission of the README's tour, for another company and from today. */
    static String telecom(String name, String annualSales, long dataSubjects) {
        LocalDate from = today();
        String submission = Story.resource("mid-sized-telecom.json")
                .replace("YEAR-12-31", from.toString())
                .replace("NEXT-12-31", from.plusYears(1).toString());
        submission = Json.with(submission, "/insured/name", "\"" + name + "\"");
        submission = Json.with(
                submission, "/insured/businessRegistrationNumber", "\"" + businessRegistrationNumber() + "\"");
        submission = Json.with(submission, "/insured/annualSales/amount", "\"" + annualSales + "\"");
        return Json.with(submission, "/insured/dataSubjects", Long.toString(dataSubjects));
    }

    /** A Korean business registration number with a right check digit. */
    static String businessRegistrationNumber() {
        int[] digits = ThreadLocalRandom.current().ints(9, 1, 10).toArray();
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            sum += digits[i] * CHECK_WEIGHTS[i];
        }
        sum += digits[8] * 5 / 10;
        int check = (10 - sum % 10) % 10;
        return "%d%d%d-%d%d-%d%d%d%d%d"
                .formatted(
                        digits[0], digits[1], digits[2], digits[3], digits[4], digits[5], digits[6], digits[7],
                        digits[8], check);
    }
}
