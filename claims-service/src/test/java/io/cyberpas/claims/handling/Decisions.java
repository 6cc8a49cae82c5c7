package io.cyberpas.claims.handling;

import static io.cyberpas.claims.Caller.hana;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decisions on the lines of a claim, with every exclusion answered. */
final class Decisions {

    private Decisions() {}

    /** A decision that answers every exclusion alike. */
    static Response decide(
            ClaimStory story, String part, String outcome, long granted, String answer, boolean particulars) {
        List<Map<String, Object>> exclusions =
                hana().read(story.path("/exclusions")).extract().jsonPath().getList("");
        var answers = exclusions.stream()
                .map(each -> Map.of(
                        "code",
                        each.get("code"),
                        "answer",
                        answer,
                        "reason",
                        "By the forensic report",
                        "particulars",
                        particulars ? particulars(each) : Map.of()))
                .toList();
        return hana().create(
                        story.path("/coverage-decisions"),
                        Map.of(
                                "part", part,
                                "outcome", outcome,
                                "granted", ClaimStory.krw(granted),
                                "exclusions", answers,
                                "letter", "We have examined your claim …"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> particulars(Map<String, Object> exclusion) {
        var given = new HashMap<String, String>();
        for (var each : (List<Map<String, Object>>) exclusion.get("particulars")) {
            given.put(
                    (String) each.get("code"),
                    switch ((String) each.get("kind")) {
                        case "ONE_OF" -> ((List<String>) each.get("options")).getFirst();
                        case "DAY" -> "2026-01-01";
                        case "YES_NO" -> "false";
                        default -> "By the report";
                    });
        }
        return given;
    }
}
