package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.Answered;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a company would say in an application. */
abstract class WizardFixture {

    static final String PRODUCT = "ENTERPRISE_CYBER";

    static final Pattern PREMIUM = Pattern.compile("stat-value\">₩([0-9,]+)<");

    static BigDecimal premium(String page) {
        return new BigDecimal(Draft.found(PREMIUM, page).replace(",", ""));
    }

    static Map<String, String> coverOf(String limit, String retention) {
        Map<String, String> cover = new HashMap<>();
        cover.put("options.0.limit", limit);
        cover.put("options.0.retention", retention);
        cover.put("parts", "PRIVACY_LIABILITY");
        return cover;
    }

    static Map<String, String> joined(Map<String, String> form, Map<String, String> fields) {
        form.putAll(fields);
        return form;
    }

    /** The answers of the well-run company as forms of the steps; of several choices the first. */
    static Map<String, Map<String, String>> wellRunCompany() {
        Map<String, Object> answers = new JsonPath(Answered.WELL_RUN_COMPANY).getMap("$");
        Map<String, String> fields = new HashMap<>();
        answers.forEach((code, answer) -> fields.put(
                "answers." + code,
                answer instanceof List<?> chosen ? chosen.getFirst().toString() : answer.toString()));
        Map<String, Map<String, String>> steps = new HashMap<>();
        for (String step : List.of(
                "organisation",
                "sales",
                "records",
                "prevention",
                "detection",
                "response",
                "remote-work",
                "certificates",
                "incidents",
                "dependencies")) {
            steps.put(step, fields);
        }
        return steps;
    }
}
