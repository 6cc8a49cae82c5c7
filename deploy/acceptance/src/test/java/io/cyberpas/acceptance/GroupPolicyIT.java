package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.PolicyFile.amount;
import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A payment platform insures its members: thousands are enrolled from a file, each has a certificate and may withdraw. */
@AcceptanceTest
class GroupPolicyIT {

    private static final int MEMBERS = 6_000;
    private static final String HEADER =
            "memberReference,name,birthDate,email,phone,from,to,consentAt,disclosureVersion\n";
    private static final String ASKED = "{\"reason\": \"Asked by the member\"}";

    @Test
    void members_are_enrolled_from_a_file_and_every_bad_line_is_named(SuiteUnderTest suite) {
        PolicyFile policy = platform(suite, "Qinghe Pay");
        String bad = line(7, "M-BAD-1", "홍길동").replace("1990-04-25", "1990-13-25")
                + line(8, "M-BAD-2", "김철수").replace("2026-01\n", "1999-01\n")
                + line(9, "M-BAD-3", "").replace("@", " at ")
                + "M-BAD-4,too,few\n"
                + line(1, "M-0000001", "다시온 사람");
        String file = HEADER + lines(1, MEMBERS) + bad;
        suite.as("minho")
                .send("POST", policy.at("/enrolments"), "text/csv", bytes(file), key())
                .expectProblem(404);
        suite.as("uma")
                .send("POST", policy.at("/enrolments"), "text/csv", bytes(file), key())
                .expectProblem(403);
        enrol(policy, "name,birthDate\nA,1990-01-01\n").expectProblem(400);

        Answer begun = enrol(policy, file).expect(202);
        Answer done = completed(policy, begun.text("/id"));
        assertThat(done.at("/enrolled").asInt()).isEqualTo(MEMBERS);
        assertThat(done.at("/refused").asInt()).isEqualTo(4);
        assertThat(done.at("/duplicates").asInt()).isEqualTo(1);
        assertThat(enrol(policy, file).expect(200).text("/id"))
                .as("the same file is the same enrolment")
                .isEqualTo(begun.text("/id"));

        String errors = suite.as("bora")
                .download(policy.at("/enrolments/" + begun.text("/id") + "/errors.csv"), "text/csv")
                .expect(200, "text/csv")
                .text();
        for (int place = 1; place <= 5; place++) {
            assertThat(errors).contains("\n" + (1 + MEMBERS + place) + ",");
        }
        assertThat(errors)
                .contains("birthDate", "disclosureVersion", "email", "already")
                .doesNotContain("다시온");

        Answer second = completed(
                policy,
                enrol(policy, HEADER + lines(MEMBERS - 9, MEMBERS + 5))
                        .expect(202)
                        .text("/id"));
        assertThat(second.at("/enrolled").asInt()).isEqualTo(5);
        assertThat(second.at("/duplicates").asInt()).as("nobody twice").isEqualTo(10);
    }

    @Test
    void an_enrolment_stops_and_goes_on_where_it_was(SuiteUnderTest suite) {
        PolicyFile policy = platform(suite, "Baihe Wallet");
        String id = enrol(policy, HEADER + lines(1, 4 * MEMBERS)).expect(202).text("/id");
        String path = "/enrolments/" + id;
        suite.as("minho").post(policy.at(path + "/stop"), "").expectProblem(404);
        Answer stopped = suite.as("bora").post(policy.at(path + "/stop"), "").expect(200);
        assertThat(stopped.text("/status")).isEqualTo("STOPPED");
        assertThat(suite.as("pada")
                        .post(policy.at(path + "/resume"), "")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("RUNNING");
        Answer done = completed(policy, id);
        assertThat(done.at("/linesRead").asInt()).isEqualTo(4 * MEMBERS);
        assertThat(done.at("/enrolled").asInt()).isEqualTo(4 * MEMBERS);
        suite.as("bora").post(policy.at(path + "/resume"), "").expectProblem(409);
    }

    @Test
    void a_member_is_found_certified_and_withdraws_in_time(SuiteUnderTest suite) {
        PolicyFile policy = platform(suite, "Lanhai Wallet");
        completed(
                policy,
                enrol(policy, HEADER + lines(1, 50) + line(51, "M-0000051", "Gu Yansheng"))
                        .expect(202)
                        .text("/id"));
        String search = "{\"name\": \"yanshe\"}";
        Answer found =
                suite.as("bora").post(policy.at("/members/search"), search).expect(200);
        assertThat(found.at("/items").findValuesAsText("memberReference")).containsExactly("M-0000051");
        assertThat(suite.as("ada")
                        .post(policy.at("/members/search"), search)
                        .expect(200)
                        .at("/items")
                        .toString())
                .as("who the member is, is no concern of the auditor")
                .doesNotContain("Yansheng", "1990-04-25", "member51@");

        String member = "/members/M-0000051";
        Answer certificate =
                suite.as("bora").get(policy.at(member + "/certificate")).expect(200);
        assertThat(amount(certificate.body(), "/limits/aggregateLimit")).isEqualByComparingTo("100000");
        assertThat(certificate.text("/consent/disclosureVersion")).isEqualTo("2026-01");
        assertThat(certificate.text("/consent/disclosure/ko")).isNotBlank();
        LocalDate first = Risks.today().plusDays(1);
        assertThat(suite.as("hana")
                        .get(policy.at(member + "/cover?on=" + first))
                        .expect(200)
                        .at("/inForce")
                        .asBoolean())
                .isTrue();

        suite.as("hana").post(policy.at(member + "/withdrawal"), ASKED).expectProblem(403);
        suite.as("bora").post(policy.at(member + "/withdrawal"), ASKED).expect(200);
        assertThat(suite.as("bora")
                        .post(policy.at(member + "/withdrawal"), ASKED)
                        .expect(200)
                        .text("/member/status"))
                .isEqualTo("WITHDRAWN");
        Answer cover =
                suite.as("hana").get(policy.at(member + "/cover?on=" + first)).expect(200);
        assertThat(cover.at("/inForce").asBoolean())
                .as("there never was any cover")
                .isFalse();
        suite.as("bora")
                .post(policy.at("/members/M-0000050/departure"), "{\"on\": \"%s\"}".formatted(first.plusDays(30)))
                .expect(200);

        String month = YearMonth.from(Risks.today()).toString();
        suite.as("fin")
                .post(policy.at("/declarations"), "{\"month\": \"%s\"}".formatted(month))
                .expectProblem(409);
        suite.as("fin")
                .post(policy.at("/declarations"), "{\"month\": \"someday\"}")
                .expectProblem(400);
        PolicyFile company = PolicyFile.issued(suite, Products.smallCompany("회원없는가게 주식회사"));
        enrol(company, HEADER + lines(1, 1)).expectProblem(409);
    }

    /** A file of so many members, none of them wrong. */
    static String members(int count) {
        return HEADER + lines(1, count);
    }

    /** The policy of a platform that insures its members. */
    static PolicyFile platform(SuiteUnderTest suite, String name) {
        return PolicyFile.issued(suite, Products.mobilePayment(name, 4L * MEMBERS));
    }

    /** Sends the file; it is enrolled in the background. */
    static Answer enrol(PolicyFile policy, String file) {
        return policy.suite().as("bora").send("POST", policy.at("/enrolments"), "text/csv", bytes(file), key());
    }

    /** Awaits the end of an enrolment. */
    static Answer completed(PolicyFile policy, String enrolment) {
        return eventually(
                () -> policy.suite()
                        .as("bora")
                        .get(policy.at("/enrolments/" + enrolment))
                        .expect(200),
                answer -> List.of("COMPLETED", "FAILED").contains(answer.text("/status")));
    }

    private static String lines(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> line(i, "M-%07d".formatted(i), "회원%d".formatted(i)))
                .collect(Collectors.joining());
    }

    private static String line(int i, String reference, String name) {
        OffsetDateTime consent =
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(1).truncatedTo(ChronoUnit.SECONDS);
        return "%s,%s,1990-04-25,member%d@example.com,010-1234-%04d,%s,,%s,2026-01\n"
                .formatted(reference, name, i, i % 10_000, Risks.today().plusDays(1), consent);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
