package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.PolicyFile.amount;
import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy is proved by: documents that never change, certificates that anybody can check, the supervisor's register. */
@AcceptanceTest
class PolicyPapersIT {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");

    @ParameterizedTest
    @CsvSource({"en, Policy schedule", "ko, 보험증권"})
    void documents_are_made_once_and_stay_as_they_are(String language, String title, SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("서류통신" + language + " 주식회사"));
        String schedule = wanted("SCHEDULE", language);
        suite.as("minho").post(policy.at("/documents"), schedule).expectProblem(404);
        suite.as("acto").post(policy.at("/documents"), schedule).expectProblem(403);
        Answer made = suite.as("bora").post(policy.at("/documents"), schedule).expect(201);
        assertThat(suite.as("pada")
                        .post(policy.at("/documents"), schedule)
                        .expect(200)
                        .text("/sha256"))
                .isEqualTo(made.text("/sha256"));
        Download file = read(suite, "bora", made);
        assertThat(file.sha256()).isEqualTo(made.text("/sha256"));
        assertThat(file.pdfText()).contains(title, policy.number(), "서류통신" + language);
        suite.as("minho")
                .download(suite.at(Part.POLICY, made.text("/href")), "application/pdf")
                .expect(404, "");

        Answer nothing = suite.as("pada")
                .post(policy.at("/documents"), wanted("ENDORSEMENT", language))
                .expectProblem(409);
        assertThat(nothing.at("/references")).isEmpty();
        policy.record(
                        "pada",
                        "endorsements",
                        PolicyFile.restoration(Risks.today().plusDays(30), "500000000"))
                .expect(201);
        for (String kind : List.of("ENDORSEMENT", "WORDING", "INVOICE", "SCHEDULE")) {
            Answer each = suite.as("pada")
                    .post(policy.at("/documents"), wanted(kind, language))
                    .expect(201);
            assertThat(read(suite, "pada", each).pdfText()).as(kind).contains(policy.number());
        }
        assertThat(read(suite, "bora", made).sha256())
                .as("the schedule of the first version stays")
                .isEqualTo(file.sha256());
        assertThat(policy.read("ada", "/documents").path("made")).hasSize(5);
    }

    @Test
    void anybody_can_check_a_certificate_and_learns_nothing_else(SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Products.compulsory("증명통신 주식회사", "500000000"));
        Answer made = suite.as("bora")
                .post(policy.at("/documents"), wanted("CERTIFICATE", "ko"))
                .expect(201);
        String text = read(suite, "bora", made).pdfText();
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).as("a code to check it by in %s", text).isTrue();

        Answer check = check(suite, code.group());
        assertThat(check.expect(200).at("/valid").asBoolean()).isTrue();
        assertThat(amount(check.body(), "/limit")).isEqualByComparingTo("500000000");
        assertThat(check.body().toString()).doesNotContain("증명통신", policy.number(), "HANBIT");
        check(suite, "AAAAA-AAAAA-AAAAA-AAAAA").expectProblem(404);

        LocalDate end = Risks.today().plusDays(20);
        policy.record("pada", "cancellation", """
                        {"effectiveFrom": "%s", "reason": "Insured elsewhere", "returnBasis": "PRO_RATA"}""".formatted(end)).expect(201);
        assertThat(check(suite, code.group() + "?on=" + end)
                        .expect(200)
                        .at("/valid")
                        .asBoolean())
                .as("cover ended before")
                .isFalse();
    }

    @Test
    void the_register_tells_who_is_insured_and_where_cover_is_missing(SuiteUnderTest suite) {
        PolicyFile policy = PolicyFile.issued(suite, Products.compulsory("등록부통신 주식회사", "500000000"));
        URI found = register(suite, "?search=" + URLEncoder.encode("등록부통신", StandardCharsets.UTF_8));
        suite.as("bora").get(found).expectProblem(403);
        JsonNode entry = suite.as("ada").get(found).expect(200).at("/items/0");
        assertThat(entry.path("policyNumber").asText()).isEqualTo(policy.number());
        assertThat(amount(entry, "/limit")).isEqualByComparingTo("500000000");
        assertThat(entry.path("covered").asBoolean()).isTrue();

        LocalDate end = Risks.today().plusDays(15);
        policy.record("pada", "cancellation", """
                        {"effectiveFrom": "%s", "reason": "Closed down", "returnBasis": "PRO_RATA"}""".formatted(end)).expect(201);
        Answer gaps = suite.as("ada")
                .get(register(suite, "/gaps?state=AHEAD&size=200"))
                .expect(200);
        assertThat(gaps.at("/items").findValuesAsText("policyNumber")).contains(policy.number());
        assertThat(suite.as("ada")
                        .get(register(suite, "/statistics?year=" + Risks.today().getYear()))
                        .expect(200)
                        .at("/total/policies")
                        .asLong())
                .isPositive();
        Download export =
                suite.as("ada").download(register(suite, "/export"), "text/csv").expect(200, "text/csv");
        assertThat(export.text()).contains(policy.number());
        suite.as("ada").get(register(suite, "/gaps?state=LOST")).expectProblem(400);
    }

    private static String wanted(String kind, String language) {
        return "{\"kind\": \"%s\", \"language\": \"%s\"}".formatted(kind, language);
    }

    private static Download read(SuiteUnderTest suite, String user, Answer made) {
        return suite.as(user)
                .download(suite.at(Part.POLICY, made.text("/href")), "application/pdf")
                .expect(200, "application/pdf");
    }

    /** Asked by somebody without a token; who asks too often is told to wait, and does. */
    private static Answer check(SuiteUnderTest suite, String code) {
        return eventually(
                () -> Caller.anonymous().get(suite.at(Part.POLICY, "/api/certificates/" + code)),
                answer -> answer.status() != 429);
    }

    private static URI register(SuiteUnderTest suite, String path) {
        return suite.at(Part.POLICY, "/api/compulsory-register" + path);
    }
}
