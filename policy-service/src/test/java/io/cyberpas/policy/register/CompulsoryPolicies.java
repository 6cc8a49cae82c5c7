package io.cyberpas.policy.register;

import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.Service.newQuoteNumber;

import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.policy.QuoteJson;
import java.util.concurrent.atomic.AtomicInteger;

/** Policies of the compulsory insurance, issued by the running service. */
public final class CompulsoryPolicies {
    private static final AtomicInteger COMPANIES = new AtomicInteger(1000);

    private CompulsoryPolicies() {}

    /** A company that no other test insures. */
    public record Company(String name, String number) {

        /** Its number without hyphens. */
        String digits() {
            return number.replace("-", "");
        }
    }

    public static Company newCompany() {
        int company = COMPANIES.incrementAndGet();
        return new Company("누리정보 " + company, "%03d-81-%05d".formatted(company % 900 + 100, company));
    }

    /** Number of a policy of KRW 1bn from 2026-12-01 to 2027-12-01. */
    public static String issuedTo(Company company, RemoteDouble quotes) {
        return issuedTo(company, "2026-12-01", "2027-12-01", quotes);
    }

    public static String issuedTo(Company company, String from, String to, RemoteDouble quotes) {
        String number = newQuoteNumber();
        String json = QuoteJson.accepted(number)
                .replace("ENTERPRISE_CYBER", "PI_LIABILITY")
                .replace("한빛정보통신 주식회사", company.name())
                .replace("123-45-67890", company.number())
                .replace(
                        "\"from\":\"2026-12-01\",\"to\":\"2027-12-01\"",
                        "\"from\":\"%s\",\"to\":\"%s\"".formatted(from, to));
        quotes.answer("GET", "/api/quotes/" + number, 200, json);
        quotes.answer("PUT", "/api/quotes/" + number + "/binding", 200, "{}");
        return issued(number);
    }
}
