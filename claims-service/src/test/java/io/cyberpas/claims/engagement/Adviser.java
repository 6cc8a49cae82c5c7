package io.cyberpas.claims.engagement;

import static io.cyberpas.claims.Caller.hana;

import io.cyberpas.claims.Caller;
import io.restassured.response.Response;
import java.util.Map;

/** Firms of advisers and how they come to work on a claim, as tests tell it. */
public final class Adviser {

    private Adviser() {}

    /** Appoints a firm and gives the address of the appointment. */
    public static String appoint(String claim, String firm, String kind) {
        String engagements = "/api/claims/" + claim + "/engagements";
        return engagements + "/"
                + hana().create(
                                engagements,
                                Map.of(
                                        "vendorCode", firm,
                                        "kind", kind,
                                        "conflict", "NONE",
                                        "conflictStatement", "No engagement for the insured in three years",
                                        "statementOfWork", "As the incident asks for",
                                        "privileged", true,
                                        "letterReference", "EL-2026-119"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** Answers an appointment for the firm, or ends it. */
    public static Response step(Caller caller, String engagement, String step) {
        return caller.call().body(Map.of("statement", "As agreed")).post(engagement + "/" + step);
    }
}
