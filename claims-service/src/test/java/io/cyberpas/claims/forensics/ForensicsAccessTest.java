package io.cyberpas.claims.forensics;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.nari;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.forensics.Forensics.HASH;
import static io.cyberpas.claims.forensics.Forensics.item;
import static io.cyberpas.claims.forensics.Forensics.terms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class ForensicsAccessTest {

    private PolicyService policies;
    private Forensics forensics;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        forensics = new Forensics(bora().notifyUnder(policies.policyInForce()));
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void aFirmThatIsAppointedSeesTheClaimFromThenOn() {
        vera().get(forensics.path("/evidence")).then().statusCode(404);

        forensics.appoint("SECUREN");

        vera().get(forensics.path("/evidence")).then().statusCode(200).body("", hasSize(0));
        nari().get(forensics.path("/evidence")).then().statusCode(404);
        hana().create(forensics.path("/engagements"), terms("SECUREN")).then().statusCode(409);
    }

    @Test
    void aHandlerIsToldWhatIsWrongWithTheTerms() {
        hana().create(forensics.path("/engagements"), terms("Secu Ren"))
                .then()
                .statusCode(400)
                .body("errors.path", contains("$.vendorCode"));
        hana().create(forensics.path("/engagements"), Map.of("vendor", "x"))
                .then()
                .statusCode(400);
        hana().call()
                .body(terms("SECUREN"))
                .post(forensics.path("/engagements"))
                .then()
                .statusCode(400);
    }

    @Test
    void aFirmSeesTheTermsOfItsOwnAppointmentOnly() {
        forensics.appoint("SECUREN").appoint("NARU");

        vera().read(forensics.path("/engagements")).body("vendorCode", contains("SECUREN"));
        hana().read(forensics.path("/engagements")).body("vendorCode", contains("SECUREN", "NARU"));
    }

    @Test
    void othersStayOutside() {
        forensics.appoint("SECUREN");

        bora().get(forensics.path("/evidence")).then().statusCode(403);
        fin().get(forensics.path("/report")).then().statusCode(403);
        nari().get(forensics.path("/report")).then().statusCode(404);
        nari().create(forensics.path("/evidence"), item("E-01", HASH)).then().statusCode(404);
        ada().get(forensics.path("/evidence")).then().statusCode(200);
        ada().create(forensics.path("/evidence"), item("E-01", HASH)).then().statusCode(403);
        ada().get(forensics.path("/report")).then().statusCode(404);
    }
}
