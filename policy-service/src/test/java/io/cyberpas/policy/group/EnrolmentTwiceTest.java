package io.cyberpas.policy.group;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.group.Group.HEADER;
import static io.cyberpas.policy.group.Group.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class EnrolmentTwiceTest {
    private static final Tokens BORA = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");

    private RemoteDouble quotes;
    private String policy;

    @BeforeEach
    void issue() {
        quotes = Service.quoteService();
        policy = Group.issued(quotes);
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
    }

    @Test
    void theSameFileIsTheSameEnrolment() {
        String file = Group.lines(20);
        String id = Group.enrolled(policy, file).getString("id");
        Group.enrol(policy, file).then().statusCode(200).body("id", is(id)).body("status", is("COMPLETED"));
        Group.membersAre(policy, 20);
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndNoOtherFile() {
        String key = UUID.randomUUID().toString();
        byte[] file = Group.lines(3).getBytes(StandardCharsets.UTF_8);
        String id = Group.enrolAs(BORA, policy, file, "text/csv", key)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Group.enrolAs(BORA, policy, file, "text/csv", key)
                .then()
                .statusCode(202)
                .body("id", is(id));
        byte[] other = Group.lines(4).getBytes(StandardCharsets.UTF_8);
        Group.enrolAs(BORA, policy, other, "text/csv", key).then().statusCode(422);
    }

    @Test
    void uploadsOfTheSameFileAtTheSameTimeAreOne() throws Exception {
        String file = Group.lines(500);
        Set<String> ids = Set.copyOf(
                atOnce(8, () -> Group.enrol(policy, file).then().extract().path("id")));
        assertThat(ids).hasSize(1);
        assertThat(Group.settled(policy, ids.iterator().next()).getInt("enrolled"))
                .isEqualTo(500);
        Group.membersAre(policy, 500);
    }

    @Test
    void filesThatShareMembersEnrolEachOnce() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String own = line("OWN-" + i, "김철수");
            ids.add(Group.enrol(policy, Group.lines(15_000) + own)
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id"));
        }
        int enrolled = 0;
        int duplicates = 0;
        for (String id : ids) {
            JsonPath enrolment = Group.settled(policy, id);
            assertThat(enrolment.getString("status")).isEqualTo("COMPLETED");
            enrolled += enrolment.getInt("enrolled");
            duplicates += enrolment.getInt("duplicates");
        }
        assertThat(enrolled).isEqualTo(15_004);
        assertThat(duplicates).isEqualTo(45_000);
    }

    @Test
    void whoComesBackAfterLeavingIsEnrolledAgain() {
        Group.enrolled(policy, HEADER + line("M-1", "홍길동"));
        asPada().body("{\"on\":\"2027-03-01\"}")
                .post("/api/policies/%s/members/M-1/departure".formatted(policy))
                .then()
                .statusCode(200)
                .body("ending.kind", is("LEFT"));
        String tooEarly = "M-1,홍길동,1990-01-31,,,2027-02-01,,2026-11-20T09:30:00Z,2026-01\n";
        assertThat(Group.enrolled(policy, HEADER + tooEarly).getInt("duplicates"))
                .isEqualTo(1);
        String later = "M-1,홍길동,1990-01-31,,,2027-06-01,,2026-11-20T09:30:00Z,2026-01\n";
        assertThat(Group.enrolled(policy, HEADER + later).getInt("enrolled")).isEqualTo(1);
        asPada().get("/api/policies/%s/members/M-1".formatted(policy)).then().body("from", is("2027-06-01"));
        asPada().get("/api/policies/%s/members/M-1/cover?on=2027-01-15".formatted(policy))
                .then()
                .body("inForce", is(true));
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> calls = IntStream.range(0, times)
                    .mapToObj(_ -> threads.submit(call))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : calls) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
