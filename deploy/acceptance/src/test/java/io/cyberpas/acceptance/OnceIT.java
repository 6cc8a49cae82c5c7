package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.PolicyFile.amount;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is done twice, one after the other or at once, comes out as if done once. */
@AcceptanceTest
class OnceIT {

    private static final int CALLERS = 8;

    @Test
    void the_same_submission_at_once_makes_one_quote(SuiteUnderTest suite) throws Exception {
        Caller broker = suite.as("bora");
        String risk = Risks.midSizedTelecom("동시통신 주식회사");
        String key = UUID.randomUUID().toString();

        List<Answer> answers = atOnce(() -> broker.post(suite.quotes(""), risk, key));

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).contains(201);
        Answer first = broker.post(suite.quotes(""), risk, key).expect(201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).allSatisfy(answer -> {
            assertThat(answer.body()).isEqualTo(first.body());
            assertThat(answer.etag()).isEqualTo(first.etag());
            assertThat(answer.header("Location")).isEqualTo(first.header("Location"));
        });
        broker.post(suite.quotes(""), Risks.midSizedTelecom("다른통신 주식회사"), key).expectProblem(422);
    }

    @Test
    void the_same_acceptance_at_once_is_taken_once_and_stale_ones_are_told(SuiteUnderTest suite) throws Exception {
        Caller broker = suite.as("bora");
        Answer quote = broker.post(suite.quotes(""), Risks.midSizedTelecom("한번통신 주식회사"))
                .expect(201);
        String path = "/" + quote.text("/number") + "/acceptance";

        List<Answer> answers = atOnce(() -> broker.post(suite.quotes(path), quote.etag(), "{\"option\": 1}", Map.of()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.status()).isIn(409, 412));
        broker.post(suite.quotes(path), "\"0\"", "{\"option\": 1}", Map.of()).expectProblem(412);
    }

    @Test
    void brokers_who_submit_the_same_insured_at_once_are_never_both_quoted(SuiteUnderTest suite) throws Exception {
        String risk = Risks.midSizedTelecom("경쟁통신 주식회사");
        List<Caller> brokers = List.of(suite.as("bora"), suite.as("minho"));
        AtomicInteger turn = new AtomicInteger();

        List<Answer> answers =
                atOnce(2, () -> brokers.get(turn.getAndIncrement()).post(suite.quotes(""), risk));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .filteredOn(answer -> answer.text("/status").equals("QUOTED"))
                .as("quoted at once, while the other is asked about")
                .hasSizeLessThan(2);
        assertThat(answers)
                .filteredOn(answer -> answer.text("/status").equals("REFERRED"))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.at("/reasons").findValuesAsText("code"))
                        .contains("OTHER_BROKER"));
    }

    @Test
    void underwriters_who_release_the_same_referral_at_once_release_it_once(SuiteUnderTest suite) throws Exception {
        QuoteFile quote = QuoteFile.submit(
                suite, "bora", Json.with(Risks.midSizedTelecom("한번만통신 주식회사"), "/externalRating", "55"));
        String version = quote.expectStatus("REFERRED").seenBy("uma").etag();
        AtomicInteger turn = new AtomicInteger();

        List<Answer> answers = atOnce(() -> suite.as(turn.getAndIncrement() % 2 == 0 ? "uma" : "seonu")
                .post(quote.at("/referral-release"), version, "{\"reason\": \"Well run\"}", Map.of()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.status()).isIn(409, 412));
        quote.expectStatus("QUOTED");
    }

    @Test
    void the_same_change_of_a_policy_at_once_is_recorded_once(SuiteUnderTest suite) throws Exception {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("한배서통신 주식회사"));
        String version = policy.seenBy("pada").etag();
        String change = PolicyFile.restoration(Risks.today().plusDays(10), "500000000");

        List<Answer> answers = atOnce(() -> policy.record("pada", "endorsements", version, change));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.status()).isIn(409, 412));
        assertThat(policy.read("pada", "/transactions")).hasSize(2);
    }

    @Test
    void a_credit_that_the_bank_tells_at_once_is_booked_once(SuiteUnderTest suite) throws Exception {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("한수납통신 주식회사"));
        Books books = new Books(suite);
        JsonNode invoice = books.due(policy).getFirst();
        BigDecimal owed = amount(invoice, "/open");
        String credit = Books.credit(invoice.path("number").asText(), owed);

        List<Answer> answers = atOnce(() -> suite.as("fin").post(books.at("/receipts"), credit));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(policy.bookedTo("PREMIUM_RECEIVABLE")).as("what is owed").isZero();
        books.assertBalanced();
    }

    @Test
    void claims_that_reserve_at_once_never_hold_more_than_the_limit(SuiteUnderTest suite) throws Exception {
        PolicyFile policy = PolicyFile.issued(suite, Risks.midSizedTelecom("한한도통신 주식회사"));
        BigDecimal third = policy.limitOf("DATA_RESTORATION", "").divideToIntegralValue(BigDecimal.valueOf(3));
        String demand = """
                {"claimNumber": "C-2026-900003", "coveragePart": "DATA_RESTORATION", "amount": %s}""".formatted(ClaimFile.krw(third.toPlainString()));

        List<Answer> answers = atOnce(() -> suite.asClient("claims-service")
                .put(policy.at("/reservations/" + UUID.randomUUID()), demand, Map.of()));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(CALLERS - 3);
    }

    @Test
    void creating_without_a_key_and_changing_without_a_version_are_refused(SuiteUnderTest suite) {
        Caller broker = suite.as("bora");
        byte[] risk = Risks.midSizedTelecom("열쇠없는통신").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        broker.send("POST", suite.quotes(""), "application/json", risk, Map.of())
                .expectProblem(400);

        Answer quote = broker.post(suite.quotes(""), Risks.midSizedTelecom("판없는통신 주식회사"))
                .expect(201);
        broker.send(
                        "POST",
                        suite.at(Part.QUOTE, "/api/quotes/" + quote.text("/number") + "/acceptance"),
                        "application/json",
                        "{\"option\": 1}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Map.of())
                .expectProblem(428);
    }

    private static List<Answer> atOnce(Callable<Answer> call) throws InterruptedException, ExecutionException {
        return atOnce(CALLERS, call);
    }

    private static List<Answer> atOnce(int count, Callable<Answer> call)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(count);
        try (ExecutorService callers = Executors.newFixedThreadPool(count)) {
            List<Future<Answer>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                futures.add(callers.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
