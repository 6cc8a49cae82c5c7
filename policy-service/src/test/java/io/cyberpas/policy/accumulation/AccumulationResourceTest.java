package io.cyberpas.policy.accumulation;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What depends on one provider. */
@RunningService
class AccumulationResourceTest extends AccumulationFixture {

    @Nested
    class Exposure {

        @Test
        void isThatOfTheDay() {
            issued();
            issued();
            assertEquals(null, line("2026-11-30"));
            assertEquals("2000000000", line("2026-12-01"));
            assertEquals("2000000000", line("2027-11-30"));
            assertEquals(null, line("2027-12-01"));
        }

        @Test
        void endsWithTheCoverAndMovesWithWhatTheInsuredDependsOn() {
            String number = issued();
            String lapsed = issued();
            as(UMA).body(Map.of("dependencies", List.of())).put("/api/policies/" + number + "/dependencies");
            assertEquals("1000000000", line("2026-12-20"));
            cancel(lapsed, "2027-03-01");
            assertEquals("1000000000", line("2027-02-28"));
            assertEquals(null, line("2027-03-01"));
            folding.fold();
            assertEquals("1000000000", line("2027-02-28"));
            assertEquals(null, line("2027-03-01"));
            as(ADA).get("/api/accumulation/check").then().statusCode(200).body("agrees", is(true));
        }

        private void cancel(String number, String from) {
            String path = "/api/policies/" + number;
            String tag = asPada().get(path).then().statusCode(200).extract().header("ETag");
            asPada().header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", tag)
                    .body(Map.of("effectiveFrom", from, "reason", "sold", "returnBasis", "PRO_RATA"))
                    .post(path + "/cancellation")
                    .then()
                    .statusCode(201);
        }

        @Test
        void isReadByEveryDimensionAndAsAFile() {
            issued();
            Map<String, String> keys =
                    Map.of("industry", "INFORMATION", "country", "KR", "product", "ENTERPRISE_CYBER");
            keys.forEach((by, key) -> as(ADA).get("/api/accumulation" + ON + "&currency=KRW&by=" + by)
                    .then()
                    .statusCode(200)
                    .body("by", equalTo(by))
                    .body("lines.key", hasItem(key)));
            as(ACTO).accept("text/csv")
                    .get("/api/accumulation/exposure.csv" + ON)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("exposure-by-provider-2026-12-20.csv"))
                    .body(startsWith("\uFEFFon,by,key"))
                    .body(containsString("CLOUD:" + provider + ",1,KRW,1000000000"));
        }

        @Test
        void namesWhatIsWrongWithAQuestion() {
            refused("/api/accumulation?by=colour", "by");
            refused("/api/accumulation?on=soon", "on");
            refused("/api/accumulation?currency=GBP", "currency");
            refused("/api/accumulation/policies?kind=GRID&provider=KEPCO", "kind");
            refused("/api/accumulation/policies?kind=CLOUD", "provider");
            as(UMA).get("/api/accumulation/scenarios/METEOR").then().statusCode(404);
        }

        private void refused(String path, String parameter) {
            as(UMA).get(path).then().statusCode(400).body("errors[0].path", equalTo(parameter));
        }

        @Test
        void ofParallelIssuesIsNotLost() throws Exception {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String number = quote();
                tasks.add(() -> Service.issued(number));
                if (i % 6 == 0) {
                    tasks.add(() -> {
                        folding.fold();
                        return "";
                    });
                }
                if (i % 12 == 6) {
                    tasks.add(() -> asPada().post("/api/accumulation/rebuild")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
                }
            }
            try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
                for (Future<String> done : callers.invokeAll(tasks)) {
                    done.get();
                }
            }
            assertEquals("24000000000", line("2026-12-20"));
            as(ADA).get("/api/accumulation/check")
                    .then()
                    .body("agrees", is(true))
                    .body("differences", hasSize(0));
        }

        @Test
        void isDrilledDownToTheLargestPoliciesPageByPage() {
            List<String> issued = List.of(issued(), issued(), issued());
            String path = "/api/accumulation/policies" + ON + "&kind=CLOUD&size=2&provider=" + provider;
            JsonPath first = as(ACTO).get(path).then().statusCode(200).extract().jsonPath();
            JsonPath second = as(ACTO).get(path + "&after=" + first.getString("next"))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("next", nullValue())
                    .extract()
                    .jsonPath();
            List<String> found = new ArrayList<>(first.getList("items.policyNumber"));
            found.addAll(second.getList("items.policyNumber"));
            assertEquals(issued.reversed(), found);
            as(ACTO).get(path)
                    .then()
                    .body("items[0].exposed.amount", equalTo("1000000000"))
                    .body(not(containsString("한빛")));
        }
    }

    @Nested
    class Access {

        @Test
        void isNotForBrokersAndRebuildingNotForReaders() {
            for (String path :
                    List.of("", "/scenarios", "/scenarios/OS_FLAW", "/policies", "/check", "/exposure.csv")) {
                as(BORA).get("/api/accumulation" + path).then().statusCode(403);
            }
            as(ACTO).post("/api/accumulation/rebuild").then().statusCode(403);
            given().get("/api/accumulation").then().statusCode(401);
        }
    }
}
