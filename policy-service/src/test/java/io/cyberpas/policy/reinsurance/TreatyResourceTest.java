package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.issued;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Treaties, and who reads of reinsurance. */
@RunningService
class TreatyResourceTest extends ReinsuranceFixture {

    @Nested
    class OfTreaties {

        @Test
        void theListHasAllYearsInTheOrderOfApplication() {
            asFinance()
                    .get("/api/reinsurance/treaties")
                    .then()
                    .statusCode(200)
                    .body("code", hasItem("XE-2-2027"))
                    .body(
                            "findAll { it.inceptionFrom == '2026-01-01' && it.currency == 'USD' }.code",
                            contains("QS-USD-2026", "XR-USD-2026", "XE-USD-2026"));
        }

        @Test
        void oneTellsTermsReinsurersAndUse() {
            asFinance()
                    .get("/api/reinsurance/treaties/XR-1-2026")
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("PER_RISK_EXCESS"))
                    .body("source", equalTo("P"))
                    .body("excess.deductible.amount", equalTo("500000000"))
                    .body("excess.aggregate.amount", equalTo("4500000000"))
                    .body("excess.depositPremium.amount", equalTo("180000000"))
                    .body("reinsurers.name", contains("Alpenrück", "Pacific Gate Re"));
            asFinance().get("/api/reinsurance/treaties/QS-1999").then().statusCode(404);
        }
    }

    @Nested
    class Readers {

        @ParameterizedTest
        @ValueSource(
                strings = {Roles.FINANCE, Roles.ACTUARY, Roles.SENIOR_UNDERWRITER, Roles.POLICY_ADMIN, Roles.AUDITOR})
        void mayReadEverything(String role) {
            String number = issued(quotes);
            for (String path : paths(number)) {
                as(Tokens.user("reader").roles(role)).get(path).then().statusCode(200);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {Roles.BROKER, Roles.UNDERWRITER, Roles.CLAIMS_HANDLER, Roles.FORENSIC_VENDOR})
        void areNotEverybody(String role) {
            String number = issued(quotes);
            for (String path : paths(number)) {
                as(Tokens.user("reader").roles(role).brokerage("HANBIT"))
                        .get(path)
                        .then()
                        .statusCode(403);
            }
        }

        private static List<String> paths(String policy) {
            return List.of(
                    "/api/reinsurance/treaties",
                    "/api/reinsurance/treaties/QS-COMPANIES-2026",
                    QUOTA,
                    QUOTA + ".csv",
                    QUOTA + ".xlsx",
                    "/api/policies/" + policy + "/cessions");
        }
    }
}
