package io.cyberpas.claims.fundstransfer;

import static io.cyberpas.claims.Caller.fin;
import static io.cyberpas.claims.Caller.hana;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What becomes of losses over REST, awaited as long as it takes the rules and the policy service to answer. */
final class FundsCourse {

    static final String API = "/api/funds-transfer-losses";

    private FundsCourse() {}

    /** The loss, once the rules were asked. */
    static JsonPath settled(String number) {
        var deadline = Instant.now().plusSeconds(20);
        while (true) {
            var loss = hana().read(API + "/" + number).extract().jsonPath();
            if (!loss.getString("status").equals("RECEIVED")
                    && !loss.getList("checks").isEmpty()) {
                return loss;
            }
            assertThat(Instant.now()).as("rules asked of " + number).isBefore(deadline);
            Thread.onSpinWait();
        }
    }

    static JsonPath payment(String number, String status) {
        var deadline = Instant.now().plusSeconds(20);
        while (true) {
            var payments =
                    hana().read("/api/claims/" + number + "/payments").extract().jsonPath();
            if (payments.getList("items.status").contains(status)) {
                return JsonPath.from(
                        hana().get("/api/claims/" + number + "/payments/" + payments.getString("items[0].number"))
                                .asString());
            }
            assertThat(Instant.now()).as(payments.prettify()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }

    static void paid(String number, JsonPath payment) {
        var told = Map.of(
                "paidOn",
                LocalDate.now(ZoneId.of("Asia/Seoul")).toString(),
                "bankReference",
                "KB-" + payment.getString("number"));
        fin().create("/api/claims/" + number + "/payments/" + payment.getString("number") + "/execution", told)
                .then()
                .statusCode(200);
    }
}
