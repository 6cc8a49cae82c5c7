package io.cyberpas.policy.policy;

/** A quote as the quote service answers it, of the content of {@link Fixtures#quote()}, and with fields nobody reads. */
public final class QuoteJson {

    private QuoteJson() {}

    public static String accepted(String number) {
        return """
                {"number":"%s","status":"ACCEPTED","product":"ENTERPRISE_CYBER","brokerage":"HANBIT",
                 "submittedAt":"2026-11-20T01:00:00Z",
                 "insured":{"name":"한빛정보통신 주식회사","businessRegistrationNumber":"123-45-67890","country":"KR",
                  "industry":"INFORMATION","annualSales":{"amount":"60000000000","currency":"KRW"},"dataSubjects":90000},
                 "cover":{"from":"2026-12-01","to":"2027-12-01"},"tariffVersion":"2026-01",
                 "dependencies":[{"kind":"CLOUD","provider":"AWS"}],
                 "acceptedOption":{"number":1,"limit":{"amount":"1000000000","currency":"KRW"},
                  "retention":{"amount":"10000000","currency":"KRW"},"premium":{"amount":"9500000","currency":"KRW"},
                  "parts":[
                   {"code":"PRIVACY_LIABILITY","side":"THIRD_PARTY","trigger":"CLAIMS_MADE",
                    "limit":{"amount":"1000000000","currency":"KRW"},"retention":{"amount":"10000000","currency":"KRW"},
                    "waitingPeriodHours":null,"premium":{"amount":"6000000","currency":"KRW"}},
                   {"code":"DATA_RESTORATION","side":"FIRST_PARTY","trigger":"DISCOVERY",
                    "limit":{"amount":"300000000","currency":"KRW"},"retention":{"amount":"10000000","currency":"KRW"},
                    "waitingPeriodHours":null,"premium":{"amount":"2000000","currency":"KRW"}},
                   {"code":"BUSINESS_INTERRUPTION","side":"FIRST_PARTY","trigger":"DISCOVERY",
                    "limit":{"amount":"500000000","currency":"KRW"},"retention":{"amount":"10000000","currency":"KRW"},
                    "waitingPeriodHours":8,"premium":{"amount":"1500000","currency":"KRW"}}]}}
                """.formatted(number);
    }
}
