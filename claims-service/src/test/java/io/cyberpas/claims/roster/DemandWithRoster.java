package io.cyberpas.claims.roster;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;

import io.cyberpas.claims.PolicyService;
import io.cyberpas.platform.testing.PostgresResource;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** A claim with a demand for consolation money, whose victims come by rosters. */
record DemandWithRoster(String claim, RosterUpload upload) {

    static DemandWithRoster recorded(PolicyService policies) {
        String claim = "/api/claims/" + bora().notifyUnder(policies.policyInForce());
        hana().create(
                        claim + "/demands",
                        Map.of(
                                "kind", "CONSOLATION_MONEY",
                                "claimants", "Victims represented by law firm Haedong",
                                "part", "PRIVACY_LIABILITY",
                                "madeOn", "2026-03-01",
                                "basis", "Collective mediation 2026-14"))
                .then()
                .statusCode(201);
        return new DemandWithRoster(claim, new RosterUpload(hana(), claim));
    }

    String path(String what) {
        return claim + "/demands/DEMAND-1/" + what;
    }

    ValidatableResponse read() {
        return hana().read(claim + "/demands/DEMAND-1");
    }

    /** The file of ten victims. */
    static byte[] ten() throws IOException {
        try (var stream = DemandWithRoster.class.getResourceAsStream("/roster/ten-victims.csv")) {
            return stream.readAllBytes();
        }
    }

    static long count(String sql) throws SQLException {
        try (var connection = PostgresResource.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
