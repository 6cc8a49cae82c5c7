package io.cyberpas.quote.quote.pages.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.quote.BusinessNumbers;
import io.cyberpas.quote.MovableClock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A draft in the hands of a broker with a browser. */
final class Draft {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"_version\"[^>]* value=\"([0-9]+)\"");

    private final BrowserSession session;
    private final String number;

    private Draft(BrowserSession session, String number) {
        this.session = session;
        this.number = number;
    }

    /** Begins a draft of the product. */
    static Draft begin(BrowserSession session, String product, String currency) {
        Map<String, String> form = new HashMap<>();
        form.put("_csrf", found(CSRF, session.get("/quotes/new").body()));
        form.put("_key", UUID.randomUUID().toString());
        form.put("product", product);
        form.put("currency", currency);
        HttpResponse<String> answer = session.post("/quotes/new", form);
        assertEquals(303, answer.statusCode(), answer.body());
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(location.endsWith("/application/insured"), location);
        return new Draft(session, location.replaceAll(".*/quotes/(Q-[0-9-]+)/.*", "$1"));
    }

    static Draft of(BrowserSession session, String number) {
        return new Draft(session, number);
    }

    String number() {
        return number;
    }

    String step(String slug, String... headers) {
        HttpResponse<String> answer = session.get(path(slug), headers);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    String path(String slug) {
        return "/quotes/%s/application/%s".formatted(number, slug);
    }

    /** The hidden fields of a step. */
    Map<String, String> form(String slug) {
        String page = step(slug);
        Map<String, String> form = new HashMap<>();
        form.put("_csrf", found(CSRF, page));
        form.put("_version", found(VERSION, page));
        return form;
    }

    /** Sends a step with these fields and nothing else. */
    HttpResponse<String> save(String slug, Map<String, String> fields) {
        Map<String, String> form = form(slug);
        form.putAll(fields);
        return session.post(path(slug), form);
    }

    /** Saves as the page does by itself on each change. */
    String change(String slug, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_autosave", "true");
        HttpResponse<String> answer = save(slug, form);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    HttpResponse<String> submit() {
        return session.post("/quotes/%s/submission".formatted(number), form("review"));
    }

    HttpResponse<String> follow(HttpResponse<String> answer) {
        return session.follow(answer);
    }

    /** A mid-sized company, complete, for a year from a week on. */
    static Map<String, String> company() {
        LocalDate from = MovableClock.today().plusDays(7);
        return Map.of(
                "insured.name", "가온정보 주식회사",
                "insured.businessRegistrationNumber", BusinessNumbers.next(),
                "insured.country", "KR",
                "insured.industry", "INFORMATION",
                "insured.annualSales", "60,000,000,000",
                "insured.dataSubjects", "90,000",
                "cover.from", from.toString(),
                "cover.to", from.plusYears(1).toString());
    }

    static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertTrue(matcher.find(), pattern.pattern());
        return matcher.group(1);
    }
}
