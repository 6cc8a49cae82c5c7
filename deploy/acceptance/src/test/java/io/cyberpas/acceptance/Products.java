package io.cyberpas.acceptance;

import java.util.List;

/** A submission of every product that is sold, each of a risk that its rules quote at once; names and numbers are invented. */
final class Products {

    private static final String HOUSEHOLD_ANSWERS = """
            {"TWO_STEP_LOGIN": true, "PASSWORD_REUSED": false, "ACCOUNT_ALERTS": true, "ACCOUNT_KINDS": ["BANK", "PAYMENT", "GAME"],
             "DEVICE_LOCK": true, "DEVICE_REMOTE_ERASURE": true, "MALWARE_PROTECTION": true, "APPS_FROM_STORE_ONLY": true,
             "THEFT_BEFORE": false, "KNOWS_WHOM_TO_CALL": true}""";

    private Products() {}

    static String enterprise(String name) {
        return Risks.midSizedTelecom(name);
    }

    static String enterpriseInDollars(String name) {
        return abroad(name, "US", "USD", "45000000", option("USD", "1000000", "10000"));
    }

    static String enterpriseInYen(String name) {
        return abroad(name, "JP", "JPY", "6000000000", option("JPY", "100000000", "1000000"));
    }

    static String smallCompany(String name) {
        return company("SME_CYBER", Risks.telecom(name, "3000000000", 5_000), option("KRW", "100000000", "1000000"));
    }

    /** The duty to insure asks for more than the smallest limit on the menu. */
    static String compulsory(String name, String limit) {
        return company("PI_LIABILITY", Risks.telecom(name, "60000000000", 90_000), option("KRW", limit, "10000000"));
    }

    static String publicBody(String name) {
        String body = company(
                "PUBLIC_SECTOR", Risks.telecom(name, "20000000000", 50_000), option("KRW", "500000000", "5000000"));
        return Json.with(body, "/insured/industry", "\"PUBLIC\"");
    }

    static String bankAccount(String name) {
        return household("BANK_ACCOUNT_LOSS", person(name), option("CNY", "880000", "0"));
    }

    static String virtualProperty(String name) {
        return household("VIRTUAL_PROPERTY", person(name), option("CNY", "10000", "100"));
    }

    /** A payment platform insures its members: each has the limit, each is paid for. */
    static String mobilePayment(String platform, long members) {
        String holder = """
                {"name": "%s", "businessRegistrationNumber": "91310000-MA1K%04d", "country": "CN", "members": %d}""".formatted(platform, Math.floorMod(platform.hashCode(), 10_000), members);
        return household("MOBILE_PAYMENT", holder, option("CNY", "100000", "0"));
    }

    static String option(String currency, String limit, String retention) {
        return """
                {"limit": {"amount": "%s", "currency": "%s"}, "retention": {"amount": "%s", "currency": "%s"}}""".formatted(limit, currency, retention, currency);
    }

    private static String company(String product, String submission, String option) {
        return withOptions(Json.with(submission, "/product", quoted(product)), List.of(option));
    }

    private static String abroad(String name, String country, String currency, String sales, String option) {
        String submission = withOptions(Risks.telecom(name, sales, 90_000), List.of(option));
        submission = Json.with(submission, "/currency", quoted(currency));
        submission = Json.with(submission, "/insured/country", quoted(country));
        return Json.with(submission, "/insured/annualSales/currency", quoted(currency));
    }

    private static String household(String product, String insured, String option) {
        return """
                {"product": "%s", "insured": %s, "cover": {"from": "%s", "to": "%s"}, "answers": %s, "options": [%s]}""".formatted(product, insured, Risks.today(), Risks.today().plusYears(1), HOUSEHOLD_ANSWERS, option);
    }

    private static String person(String name) {
        return "{\"name\": \"%s\", \"birthDate\": \"1990-04-25\", \"country\": \"CN\"}".formatted(name);
    }

    private static String withOptions(String submission, List<String> options) {
        return Json.with(submission, "/options", options.toString());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
