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

    static String telecom(String name, String annualSales, long dataSubjects) {
        LocalDate from = today();
        return """
                {
                  "product": "ENTERPRISE_CYBER",
                  "insured": {
                    "name": "%s",
                    "businessRegistrationNumber": "%s",
                    "country": "KR",
                    "industry": "INFORMATION",
                    "annualSales": {"amount": "%s", "currency": "KRW"},
                    "dataSubjects": %d
                  },
                  "cover": {"from": "%s", "to": "%s"},
                  "controls": {
                    "mfa": true, "patching": true, "offlineBackup": true, "encryption": true, "remoteWork": true,
                    "edr": true, "monitoring": true, "responsePlanTested": true, "isms": true, "ismsP": false,
                    "openKnownExploitedVulnerability": false
                  },
                  "externalRating": 82,
                  "options": [
                    {"limit": {"amount": "1000000000", "currency": "KRW"}, "retention": {"amount": "10000000", "currency": "KRW"}},
                    {"limit": {"amount": "500000000", "currency": "KRW"}, "retention": {"amount": "20000000", "currency": "KRW"}}
                  ]
                }
                """.formatted(name, businessRegistrationNumber(), annualSales, dataSubjects, from, from.plusYears(1));
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
