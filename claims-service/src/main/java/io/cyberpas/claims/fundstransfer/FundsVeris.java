package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.incident.VerisRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The incident record of stolen money, as far as a notice and a bank's record tell it. */
final class FundsVeris {

    /** Private households in the North American classification that VERIS uses. */
    private static final String HOUSEHOLDS = "814110";

    private FundsVeris() {}

    /** A provisional record; people may revise it. */
    static VerisRecord of(FundsLoss loss, StraightThroughRule rule, Jurisdiction place) {
        var told = loss.told();
        var action = rule.cause(told.cause()).action();
        var first = told.firstAt().atOffset(ZoneOffset.UTC);
        return VerisRecord.of(Map.of(
                "schema_version", "1.4",
                "incident_id", loss.claimNumber(),
                "source_id", rule.edition(),
                "security_incident", "Confirmed",
                "confidence", "Medium",
                "victim", Map.of("industry", HOUSEHOLDS, "country", List.of(place.name())),
                "actor", Map.of("external", Map.of("variety", List.of("Unknown"), "motive", List.of("Financial"))),
                "action",
                        Map.of(
                                action.kind(),
                                Map.of("variety", List.of(action.variety()), "vector", List.of(action.vector()))),
                "asset", Map.of("assets", List.of(Map.of("variety", asset(told.kind())))),
                "timeline",
                        Map.of(
                                "incident",
                                Map.of(
                                        "year", first.getYear(),
                                        "month", first.getMonthValue(),
                                        "day", first.getDayOfMonth()))));
    }

    private static String asset(AccountKind kind) {
        return switch (kind) {
            case BANK_ACCOUNT, PAYMENT_ACCOUNT -> "S - Payment switch";
            case GAME_ACCOUNT, VIRTUAL_ITEM -> "S - Web application";
        };
    }
}
