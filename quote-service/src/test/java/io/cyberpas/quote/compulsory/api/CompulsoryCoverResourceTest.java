package io.cyberpas.quote.compulsory.api;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.RunningService;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class CompulsoryCoverResourceTest {

    private static final String HEADER =
            "reference,name,annualSales,dataSubjects,segment,on,exemptions,mutualAid,reserve\n";
    private static final String THREE_LINES = HEADER + """
            1,"가온정보, 주식회사",60000000000,90000,PRIVATE_BODY,2026-12-01,,40000000,
            2,=HYPERLINK("x"),many,90000,COMPANY,2026-12-01,,,
            3,나래재단,6000000000,20000,PRIVATE_BODY,2026-12-01,PUBLIC_INTEREST_CORPORATION,,
            """;

    private static RequestSpecification csv() {
        return given().auth().oauth2(BORA.token()).contentType("text/csv");
    }

    @Nested
    class OneCheck {

        @Test
        void explainsTheAnswer() {
            as(BORA).body("""
                            {"segment":"PRIVATE_BODY","annualSales":{"amount":"60000000000","currency":"KRW"},
                             "dataSubjects":90000,"on":"2026-12-01","exemptions":[],
                             "mutualAid":{"amount":"40000000","currency":"KRW"}}""")
                    .post("/api/compulsory-cover/checks")
                    .then()
                    .statusCode(200)
                    .body("outcome", is("OBLIGED"))
                    .body("rule.code", is("KR-PIPA-39-7"))
                    .body("rule.effectiveFrom", is("2024-03-15"))
                    .body("rule.article.ko", containsString("제39조의7"))
                    .body("thresholds.met", contains(true, true))
                    .body("requirement.minimum.amount", is("100000000"))
                    .body("requirement.mutualAid.amount", is("40000000"))
                    .body("requirement.remaining.amount", is("60000000"))
                    .body("exemption", nullValue())
                    .body("announcedChanges.rule.code", contains("KR-ANNOUNCED-2025"));
        }

        @Test
        void namesEveryWrongField() {
            as(BORA).body("""
                            {"jurisdiction":"Korea","segment":"PRIVATE_BODY","annualSales":{"amount":"1","currency":"KRW"},
                             "dataSubjects":10000000001}""")
                    .post("/api/compulsory-cover/checks")
                    .then()
                    .statusCode(400)
                    .body("errors.path", containsInAnyOrder("$.jurisdiction", "$.dataSubjects", "$.on"));
            as(BORA).body("""
                            {"segment":"PRIVATE_BODY","annualSales":{"amount":"1.50","currency":"USD"},
                             "dataSubjects":1,"on":"2026-12-01"}""")
                    .post("/api/compulsory-cover/checks")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("$.annualSales.currency"))
                    .body("errors.allowed", contains("KRW"));
            as(BORA).body("""
                            {"segment":"COMPANY","annualSales":{"amount":"1","currency":"KRW"},"dataSubjects":1,"on":"2026-12-01"}""")
                    .post("/api/compulsory-cover/checks")
                    .then()
                    .statusCode(400)
                    .body("errors.path", hasItem("$.segment"));
        }

        @Test
        void isForThoseWhoWorkWithQuotes() {
            as(Tokens.user("vera").roles(Roles.FORENSIC_VENDOR).vendor("SECUREN"))
                    .get("/api/compulsory-cover/rules")
                    .then()
                    .statusCode(403);
            given().get("/api/compulsory-cover/rules").then().statusCode(401);
        }

        @Test
        void readsAllRulesWithSources() {
            as(BORA).get("/api/compulsory-cover/rules")
                    .then()
                    .statusCode(200)
                    .body("code", contains("KR-NETWORK-ACT-32-3", "KR-PIPA-39-7", "KR-ANNOUNCED-2025"))
                    .body("[0].effectiveTo", is("2024-03-14"))
                    .body("[1].minimums.rows[2][2].value", is(1000000000))
                    .body("[1].minimums.rows[2][2].source", is("S"))
                    .body("[2].announcedIn", is("2025-03"));
        }
    }

    @Nested
    class ABatch {

        @Test
        void isAnsweredLineByLineAsJson() {
            csv().body(THREE_LINES.getBytes(StandardCharsets.UTF_8))
                    .post("/api/compulsory-cover/batches")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("line", contains(2, 3, 4))
                    .body("[0].name", is("가온정보, 주식회사"))
                    .body("[0].answer.requirement.remaining.amount", is("60000000"))
                    .body("[1].answer", nullValue())
                    .body("[1].problems.path", contains("segment", "annualSales"))
                    .body("[2].answer.outcome", is("EXEMPT"));
        }

        @Test
        void isAnsweredAsCsvWithoutFormulas() {
            String answer = csv().accept("text/csv")
                    .body(("\uFEFF" + THREE_LINES.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8))
                    .post("/api/compulsory-cover/batches")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/csv"))
                    .extract()
                    .asString();
            assertThat(answer, startsWith("line,reference,name,outcome"));
            assertThat(answer, containsString("2,1,\"가온정보, 주식회사\",OBLIGED,KR-PIPA-39-7"));
            assertThat(
                    answer,
                    allOf(containsString("\"'=HYPERLINK(\"\"x\"\")\""), containsString("annualSales is no amount")));
        }

        @Test
        void comesAsAnUploadToo() {
            given().auth()
                    .oauth2(BORA.token())
                    .multiPart("file", "bodies.csv", THREE_LINES.getBytes(StandardCharsets.UTF_8), "text/csv")
                    .post("/api/compulsory-cover/batches/uploads")
                    .then()
                    .statusCode(200)
                    .body("$", hasSize(3));
            given().auth()
                    .oauth2(BORA.token())
                    .multiPart("other", "x")
                    .post("/api/compulsory-cover/batches/uploads")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("file"));
        }

        @Test
        void inAnotherEncodingIsRefusedByLine() {
            csv().body(THREE_LINES.getBytes(Charset.forName("EUC-KR")))
                    .post("/api/compulsory-cover/batches")
                    .then()
                    .statusCode(400)
                    .body("errors.path", contains("line 2"))
                    .body("errors.problem", contains("is not encoded in UTF-8"));
            csv().body("sales,subjects\n1,2\n".getBytes(StandardCharsets.UTF_8))
                    .post("/api/compulsory-cover/batches")
                    .then()
                    .statusCode(400)
                    .body("errors.problem", hasItem("lacks the column annualSales"));
        }

        @Test
        void ofAHundredThousandLinesIsAnsweredInOrder() {
            String line = "x,가온,60000000000,90000,PRIVATE_BODY,2026-12-01,,,\n";
            String answer = csv().accept("text/csv")
                    .body((HEADER + line.repeat(100_000)).getBytes(StandardCharsets.UTF_8))
                    .post("/api/compulsory-cover/batches")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(answer.lines().count(), is(100_001L));
            assertThat(answer.lines().skip(100_000).findFirst().orElseThrow(), startsWith("100001,x,가온,OBLIGED"));
            csv().body((HEADER + line.repeat(100_001)).getBytes(StandardCharsets.UTF_8))
                    .post("/api/compulsory-cover/batches")
                    .then()
                    .statusCode(400)
                    .body("errors.problem", contains("has more than 100000 lines"));
        }
    }
}
