package io.cyberpas.quote.viewer.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class CatalogueResourceTest {

    private static final String VERSIONS = "/api/products/versions/";

    @Nested
    class ABroker {

        @Test
        void seesEveryEditionOnSale() {
            as(BORA).get("/api/products")
                    .then()
                    .statusCode(200)
                    .body(
                            "version",
                            hasItems("enterprise-cyber-usd-2026-01", "mobile-payment-2026-01", "pi-liability-2026-01"))
                    .body("guide", everyItem(nullValue()))
                    .body("find { it.version == 'mobile-payment-2026-01' }.eventLimit.amount", is("3000.00"))
                    .body("find { it.version == 'public-sector-2026-01' }.riskSharing.poolShare", is(0.40f));
        }

        @Test
        void readsOneVersionAndAllOfAProduct() {
            as(BORA).get(VERSIONS + "pi-liability-2026-01")
                    .then()
                    .statusCode(200)
                    .body("compulsory", is(true))
                    .body("parts.specialClause", contains(false, true, true))
                    .body("guide", nullValue());
            as(BORA).get("/api/products/ENTERPRISE_CYBER/versions")
                    .then()
                    .statusCode(200)
                    .body(
                            "findAll { it.currency == 'KRW' }.version",
                            contains("enterprise-cyber-2026-01", "enterprise-cyber-2027-01"));
        }

        @Test
        void comparesVersionsWithoutTheGuide() {
            as(BORA).get(VERSIONS + "enterprise-cyber-2026-01/difference/enterprise-cyber-2027-01")
                    .then()
                    .statusCode(200)
                    .body("changes.section", not(hasItems("GUIDE")))
                    .body(
                            "changes.find { it.field == 'LIMIT_SHARE' && it.of == 'PCI_ASSESSMENTS' }.after",
                            equalTo("1.00"));
        }

        @Test
        void readsAndComparesTariffs() {
            as(BORA).get("/api/tariffs").then().statusCode(200).body("version", hasItems("bank-account-loss-2026-01"));
            as(BORA).get("/api/tariffs/bank-account-loss-2026-01")
                    .then()
                    .statusCode(200)
                    .body("rates.FUNDS_TRANSFER_LOSS.value", is(0.0016f));
            as(BORA).get("/api/tariffs/enterprise-2026-01/difference/enterprise-2027-01")
                    .then()
                    .statusCode(200)
                    .body("changes", hasSize(6));
        }

        @Test
        void isToldWhatThereIsNot() {
            as(BORA).get(VERSIONS + "none").then().statusCode(404);
            as(BORA).get("/api/products/NONE/versions").then().statusCode(404);
            as(BORA).get(VERSIONS + "none/difference/enterprise-cyber-2026-01")
                    .then()
                    .statusCode(404);
            as(BORA).get("/api/tariffs/none/difference/enterprise-2026-01")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class AnUnderwriter {

        @Test
        void seesTheGuide() {
            as(UMA).get(VERSIONS + "enterprise-cyber-2026-01")
                    .then()
                    .statusCode(200)
                    .body("guide.capacity", notNullValue())
                    .body("guide.authorities.role", contains("underwriter", "senior-underwriter"));
            as(UMA).get(VERSIONS + "enterprise-cyber-2026-01/difference/enterprise-cyber-2027-01")
                    .then()
                    .body("changes.field", hasItems("CAPACITY"));
        }
    }

    @Test
    void aClaimsHandlerHasNoBusinessHere() {
        as(Tokens.user("hana").roles(Roles.CLAIMS_HANDLER))
                .get("/api/products")
                .then()
                .statusCode(403);
    }
}
