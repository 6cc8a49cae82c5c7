package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What underwriters decide, as they would tell it: grades, authority, four eyes, conditions, sanctions, clearance. */
@AcceptanceTest
class UnderwritingIT {

    private static final String CRITICAL = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    private static final String QUESTION = "{\"question\": \"Which of the services run on your own hardware?\"}";
    private static final String REASON = "{\"reason\": \"Looked at with the risk manager\"}";

    @Test
    void a_half_filled_draft_is_kept_and_all_that_is_missing_is_told_at_once(SuiteUnderTest suite) {
        QuoteFile quote = QuoteFile.begin(suite, "bora", """
                {"product": "ENTERPRISE_CYBER", "insured": {"name": "반쯤통신 주식회사"}, "answers": {"MFA": true}}""");
        assertThat(quote.seenBy("bora").text("/status")).isEqualTo("DRAFT");

        Answer refused = quote.say("bora", "/submission", "").expectProblem(400);
        assertThat(refused.at("/errors").findValuesAsText("path"))
                .contains(
                        "$.insured.businessRegistrationNumber",
                        "$.insured.country",
                        "$.insured.annualSales",
                        "$.insured.industry",
                        "$.insured.dataSubjects",
                        "$.cover.from",
                        "$.cover.to",
                        "$.answers.MFA_SCOPE",
                        "$.answers.PATCHING",
                        "$.answers.ISMS",
                        "$.externalRating",
                        "$.options")
                .doesNotHaveDuplicates();
        assertThat(quote.seenBy("bora").at("/problems").size())
                .as("the draft says the same of itself")
                .isEqualTo(refused.at("/errors").size());
        suite.as("minho").get(quote.at("")).expectProblem(404);

        String whole = Risks.midSizedTelecom("반쯤통신 주식회사");
        Answer saved = quote.save("bora", Json.with(whole, "/answers/PATCHING_DAYS", "-3"))
                .expect(200);
        assertThat(saved.at("/problems").findValuesAsText("path")).containsExactly("$.answers.PATCHING_DAYS");
        assertThat(quote.save("bora", whole).expect(200).at("/problems")).isEmpty();
        assertThat(new BigDecimal(quote.read("bora", "/indication")
                        .at("/options/0/premium/amount")
                        .asText()))
                .as("what it would cost is known before it is submitted")
                .isPositive();
        quote.say("bora", "/submission", "").expect(200);
        quote.expectStatus("QUOTED");
    }

    @Test
    void a_medium_risk_is_referred_with_its_reasons_explained_and_shown_to_reinsurers(SuiteUnderTest suite) {
        QuoteFile quote =
                QuoteFile.submit(suite, "bora", withFindings("중간통신 주식회사", 1)).expectStatus("REFERRED");
        Answer seen = quote.seenBy("uma");
        assertThat(seen.text("/underwriting/assessment/grade")).isEqualTo("MEDIUM");
        assertThat(seen.at("/underwriting/assessment/reasons")).isNotEmpty();
        assertThat(quote.reasonsSeenBy("bora")).contains("GRADE_MEDIUM");

        JsonNode report = quote.read("bora", "/risk-report");
        assertThat(report.at("/assessment/grade").asText()).isEqualTo("MEDIUM");
        assertThat(report.at("/weaknesses")).as("ISMS-P and PIMS are missing").isNotEmpty();
        Answer document = suite.as("bora")
                .get(quote.at("/risk-report.pdf?lang=ko"), "application/pdf")
                .expect(200);
        assertThat(document.header("Content-Type")).startsWith("application/pdf");
        assertThat(document.body().asText()).startsWith("%PDF");

        JsonNode views = quote.read("uma", "/reinsurer-views");
        assertThat(views.size()).isGreaterThanOrEqualTo(3);
        views.forEach(view -> assertThat(quote.read(
                                "uma",
                                "/reinsurer-views/" + view.path("reinsurer").asText())
                        .at("/sections"))
                .isNotEmpty());
        suite.as("bora").get(quote.at("/reinsurer-views")).expectProblem(403);

        BigDecimal plain = new BigDecimal(suite.as("uma")
                .post(quote.at("/release-preview"), "{}")
                .expect(200)
                .text("/options/0/option/premium/amount"));
        quote.say("uma", "/referral-release", release(25)).expect(200);
        assertThat(quote.expectStatus("QUOTED").premium())
                .as("a quarter more")
                .isEqualByComparingTo(plain.multiply(new BigDecimal("1.25")));
    }

    @Test
    void beyond_the_own_authority_another_underwriter_approves_and_conditions_are_cleared(SuiteUnderTest suite) {
        QuoteFile quote = QuoteFile.submit(suite, "bora", withFindings("네눈통신 주식회사", 1));
        quote.say("uma", "/referral-release", release(80)).expectProblem(403);
        quote.say("uma", "/release-proposal", conditional(80)).expect(200);
        quote.say("uma", "/release-approval", "").expectProblem(403);
        assertThat(quote.seenBy("bora").at("/underwriting/proposedRelease").isMissingNode()
                        || quote.seenBy("bora")
                                .at("/underwriting/proposedRelease")
                                .isNull())
                .as("brokers do not see what is only proposed")
                .isTrue();
        quote.say("seonu", "/release-approval", "").expect(200);

        assertThat(quote.expectStatus("QUOTED").seenBy("bora").text("/underwriting/subjectivities/0/text"))
                .isEqualTo("Report of a penetration test");
        quote.say("bora", "/acceptance", "{\"option\": 1}").expectProblem(409);
        quote.say("bora", "/subjectivities/1/clearance", REASON).expectProblem(403);
        quote.say("uma", "/subjectivities/1/clearance", REASON).expect(200);
        assertThat(quote.becomePolicy("bora").text("/status")).isEqualTo("IN_FORCE");
    }

    @Test
    void a_high_risk_is_declined_until_a_senior_opens_the_segment_and_then_comes_back(SuiteUnderTest suite) {
        QuoteFile quote =
                QuoteFile.submit(suite, "bora", highRisk("높은위험 주식회사", 61)).expectStatus("DECLINED");
        assertThat(quote.reasonsSeenBy("bora")).contains("GRADE_CLOSED");

        openSmallCompanies(suite, "uma", "HIGH").expectProblem(403);
        openSmallCompanies(suite, "seonu", "HIGH").expect(200);
        quote.say("bora", "/reopening", REASON).expect(200);
        quote.save("bora", highRisk("높은위험 주식회사", 64)).expect(200);
        quote.say("bora", "/submission", "").expect(200);
        openSmallCompanies(suite, "seonu", "MEDIUM").expect(200);

        assertThat(quote.expectStatus("REFERRED").reasonsSeenBy("uma")).contains("GRADE_HIGH");
        assertThat(quote.seenBy("uma").at("/revision").asInt()).isEqualTo(2);
        assertThat(quote.read("bora", "/revisions")).hasSize(2);
        JsonNode changes = quote.read("bora", "/revisions/1/difference/2").at("/changes");
        assertThat(changes.findValuesAsText("before")).contains("61");
        assertThat(changes.findValuesAsText("after")).contains("64");
    }

    @Test
    void a_name_like_a_listed_one_blocks_until_another_person_clears_it(SuiteUnderTest suite) throws IOException {
        loadSample(suite, "uma").expectProblem(403);
        loadSample(suite, "seonu").expect(200);
        QuoteFile quote = QuoteFile.submit(suite, "bora", Risks.midSizedTelecom("Eun Koyangi Haewoon Co., Ltd."))
                .expectStatus("REFERRED");
        assertThat(quote.reasonsSeenBy("uma")).contains("SANCTIONS_HIT");
        assertThat(quote.seenBy("bora").body().toString())
                .as("nobody is warned")
                .doesNotContainIgnoringCase("sanction");

        suite.as("uma").post(quote.at("/assignment"), "").expect(200);
        assertThat(quote.say("uma", "/referral-release", release(0))
                        .expectProblem(409)
                        .text("/type"))
                .contains("sanctions-hit");
        String hit = suite.as("uma")
                .get(suite.at(Part.QUOTE, "/api/sanctions/hits?subject=" + quote.number()))
                .expect(200)
                .text("/items/0/id");
        String clearance = "/api/sanctions/hits/" + hit + "/clearance";
        suite.as("uma").post(suite.at(Part.QUOTE, clearance), REASON).expectProblem(403);
        suite.as("seonu").post(suite.at(Part.QUOTE, clearance), REASON).expect(200);
        quote.say("seonu", "/referral-release", release(0)).expectProblem(403);
        quote.say("uma", "/referral-release", release(0)).expect(200);
        quote.expectStatus("QUOTED");
    }

    @Test
    void two_brokers_with_the_same_client_raise_a_clearance_question(SuiteUnderTest suite) {
        String risk = Risks.midSizedTelecom("두중개통신 주식회사");
        QuoteFile.submit(suite, "bora", risk).expectStatus("QUOTED");
        QuoteFile second = QuoteFile.submit(suite, "minho", risk).expectStatus("REFERRED");
        assertThat(second.reasonsSeenBy("uma")).containsExactly("OTHER_BROKER");
        assertThat(second.seenBy("minho").body().toString())
                .as("who the other one is, is nobody's business")
                .doesNotContain("HANBIT");

        second.say("uma", "/referral-release", release(0)).expectProblem(409);
        second.say("uma", "/clearance", "{\"granted\": true, \"reason\": \"Letter of appointment seen\"}")
                .expect(200);
        second.say("uma", "/referral-release", release(0)).expect(200);
        second.expectStatus("QUOTED");
    }

    @Test
    void an_underwriter_takes_a_referral_asks_the_broker_and_leaves_a_note(SuiteUnderTest suite) {
        QuoteFile quote = QuoteFile.submit(suite, "bora", withFindings("물어볼통신 주식회사", 1));
        assertThat(suite.as("uma").post(quote.at("/assignment"), "").expect(200).text("/assignee"))
                .isEqualTo("uma");
        suite.as("seonu").post(quote.at("/assignment"), "").expectProblem(409);
        suite.as("uma")
                .post(quote.at("/notes"), "{\"text\": \"Backups are tested\"}")
                .expect(201);
        suite.as("bora").get(quote.at("/notes")).expectProblem(403);

        suite.as("uma").post(quote.at("/information-requests"), QUESTION).expect(201);
        assertThat(suite.as("bora")
                        .get(suite.at(Part.QUOTE, "/api/information-requests?open=true"))
                        .expect(200)
                        .at("/items")
                        .findValuesAsText("quoteNumber"))
                .contains(quote.number());
        String answer = "{\"answer\": \"Only the billing system\"}";
        suite.as("minho")
                .post(quote.at("/information-requests/1/answer"), answer)
                .expectProblem(404);
        suite.as("bora")
                .post(quote.at("/information-requests/1/answer"), answer)
                .expect(200);
        suite.as("bora")
                .post(quote.at("/information-requests/1/answer"), answer)
                .expectProblem(409);
        assertThat(quote.read("uma", "/information-requests").at("/0/answer").asText())
                .isEqualTo("Only the billing system");
    }

    private static String withFindings(String insured, int count) {
        return withFindings(Risks.midSizedTelecom(insured), "mail", count);
    }

    private static String withFindings(String risk, String asset, int count) {
        List<String> findings = IntStream.rangeClosed(1, count)
                .mapToObj(i -> """
                        {"title": "Outdated gateway", "asset": "%s%d.example", "cvssVector": "%s",
                         "knownExploited": false, "open": true}""".formatted(asset, i, CRITICAL))
                .toList();
        return Json.with(risk, "/findings", findings.toString());
    }

    private static String highRisk(String insured, int externalRating) {
        return Json.with(
                withFindings(Products.smallCompany(insured), "shop", 3),
                "/externalRating",
                Integer.toString(externalRating));
    }

    private static String release(int percent) {
        String adjustments = percent == 0 ? "[]" : """
                [{"percent": "%d", "reason": "Open gateway"}]""".formatted(percent);
        return """
                {"adjustments": %s, "reason": "Gateway is to be replaced within a month"}""".formatted(adjustments);
    }

    private static String conditional(int percent) {
        return Json.with(
                release(percent), "/subjectivities", """
                [{"text": "Report of a penetration test", "dueOn": "%s"}]""".formatted(Risks.today().plusDays(20)));
    }

    private static Answer openSmallCompanies(SuiteUnderTest suite, String user, String grade) {
        int year = Risks.today().getYear();
        JsonNode capacities = suite.as("uma")
                .get(suite.at(Part.QUOTE, "/api/capacity?year=" + year))
                .expect(200)
                .body();
        for (JsonNode capacity : capacities) {
            if (capacity.path("segment").asText().equals("SME")) {
                return suite.as(user)
                        .post(
                                suite.at(Part.QUOTE, "/api/capacity/openings"),
                                "\"" + capacity.path("version").asText() + "\"",
                                """
                                {"segment": "SME", "currency": "KRW", "year": %d, "openTo": "%s", "reason": "Treaty enlarged"}""".formatted(year, grade),
                                Map.of());
            }
        }
        throw new AssertionError("No capacity of small companies in " + capacities);
    }

    private static Answer loadSample(SuiteUnderTest suite, String user) throws IOException {
        Path list = SuiteUnderTest.projectRoot()
                .resolve("quote-service/src/main/resources/sanctions/sample/sample-list.csv");
        return suite.as(user)
                .send(
                        "PUT",
                        suite.at(Part.QUOTE, "/api/sanctions/lists/SAMPLE"),
                        "text/csv",
                        Files.readAllBytes(list),
                        Map.of());
    }
}
