package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A thousand payments of several claims that share one aggregate, and two of them the limit for one event, are approved side by side while
 * services die at random moments: afterwards what is to be paid is what was taken of the limits, the event got its limit to the last won,
 * nobody is paid twice, and nothing is lost.
 */
@AcceptanceTest
class PaymentStormIT {

    private static final int CLAIMS = 4;
    private static final int PAYMENTS = 250;
    private static final int AT_A_TIME = 50;

    /** Claims of one event; together they ask for 50 million of the 40 that are agreed for it. */
    private static final int OF_ONE_EVENT = 2;

    private static final BigDecimal EACH_EVENT = new BigDecimal("40000000");
    private static final int EXECUTED_TWICE = 60;
    private static final int DEATHS = 5;
    private static final BigDecimal EACH = new BigDecimal("100000");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Of each claim, the payment that bears the retention pays nothing out; the others took their limit, or there was none left. */
    private static final Set<String> ENDED = Set.of("PAID", "LIMIT_TAKEN", "REFUSED");

    /** Which way a payment went. */
    private record Paid(String number, String status, BigDecimal net) {}

    @Test
    void a_thousand_payments_approved_while_services_die_take_the_limits_once_each(SuiteUnderTest suite)
            throws Exception {
        Story story = new Story(suite);
        PolicyFile policy = new PolicyFile(suite, story.buyPolicy("폭풍통신 주식회사"));
        policy.record("pada", "endorsements", """
                        {"effectiveFrom": "%s", "reason": "Agreed with the risk manager",
                         "limits": [{"code": "EACH_EVENT", "basis": "EVENT", "limit": %s}]}""".formatted(Risks.today(), ClaimFile.krw(EACH_EVENT.toPlainString())))
                .expect(201);
        List<ClaimFile> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(readyToPay(story, policy.number(), i > 0));
        }
        putToOneEvent(suite, claims.subList(0, OF_ONE_EVENT));
        BigDecimal before = story.aggregateRemaining(policy.number());
        List<List<String>> payments = inParallel(claims.stream()
                .<Callable<List<String>>>map(claim -> () -> propose(claim))
                .toList());
        assertThat(payments.stream().flatMap(Collection::stream))
                .hasSize(CLAIMS * PAYMENTS)
                .doesNotHaveDuplicates();
        claims.forEach(story::lookAtSigns);

        AtomicReference<String> last = new AtomicReference<>("none");
        try (ExecutorService approvers = Executors.newFixedThreadPool(CLAIMS)) {
            List<Future<?>> approvals = new ArrayList<>();
            for (List<String> ofClaim : payments) {
                approvals.add(approvers.submit(() -> approveAll(suite, ofClaim, last)));
            }
            RandomDeaths.strike(suite, DEATHS);
            awaitApproval(approvals, last);
        }

        Caller finance = suite.as("fin");
        Map<ClaimFile, List<Paid>> paid = new LinkedHashMap<>();
        for (ClaimFile claim : claims) {
            paid.put(
                    claim,
                    eventually(
                            PATIENCE,
                            () -> payments(finance, claim),
                            all -> all.stream().allMatch(each -> ENDED.contains(each.status()))));
        }
        assertEventLimitIsUsedUp(claims, paid);
        assertTakenOnce(suite, policy.number(), paid);
        assertThat(before.subtract(story.aggregateRemaining(policy.number())))
                .as("what is to be paid is what was taken")
                .isEqualByComparingTo(toPay(paid.values().stream().flatMap(Collection::stream)));
        assertPaidOnce(suite, claims.getLast(), paid.get(claims.getLast()));
        Answer figures =
                finance.get(suite.at(Part.CLAIMS, "/api/figures/check")).expect(200);
        assertThat(figures.at("/differences")).isEmpty();
        story.assertAuditHolds();
    }

    private static void putToOneEvent(SuiteUnderTest suite, List<ClaimFile> claims) {
        Caller handler = suite.as("hana");
        String event = handler.post(suite.at(Part.CLAIMS, "/api/events"), """
                        {"kind": "VULNERABILITY", "name": "Storm", "beganOn": "%s"}""".formatted(Risks.today()))
                .expect(201)
                .text("/code");
        String numbers =
                claims.stream().map(claim -> '"' + claim.number() + '"').collect(Collectors.joining(","));
        handler.post(
                        suite.at(Part.CLAIMS, "/api/events/" + event + "/claims"),
                        "{\"claims\": [%s], \"reason\": \"One intruder\"}".formatted(numbers))
                .expect(200);
    }

    /** A claim in the stage of payment whose retention is borne. */
    private static ClaimFile readyToPay(Story story, String policyNumber, boolean others) {
        ClaimFile claim = story.notifyLoss(policyNumber);
        if (others) {
            claim.change("/duplicate-review", "{\"finding\": \"Other systems than in the claims before\"}")
                    .expect(200);
        }
        story.leadToReport(claim);
        story.vendorReports(claim);
        claim.complete("FORENSIC_REPORT");
        story.assessLoss(claim);
        story.decideAndReserve(claim);
        Answer retention = claim.propose("COST-1", "10000000");
        story.lookAtSigns(claim);
        claim.approve(claim.colleague(), retention).expect(200);
        return claim;
    }

    private static List<String> propose(ClaimFile claim) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < PAYMENTS; i++) {
            numbers.add(claim.propose("COST-1", EACH.toPlainString()).text("/number"));
        }
        return numbers;
    }

    /** Approves all payments, some at a time, each until none of them is left to approve, whatever breaks on the way. */
    private static void approveAll(SuiteUnderTest suite, List<String> payments, AtomicReference<String> last) {
        for (int from = 0; from < payments.size(); from += AT_A_TIME) {
            List<String> some = payments.subList(from, Math.min(from + AT_A_TIME, payments.size()));
            while (!areApproved(suite, some, last) && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(1_000_000_000L);
            }
        }
    }

    private static boolean areApproved(SuiteUnderTest suite, List<String> payments, AtomicReference<String> last) {
        String body = "{\"payments\": [%s]}"
                .formatted(payments.stream().map(each -> '"' + each + '"').collect(Collectors.joining(",")));
        try {
            Answer answer = suite.as("haru").post(suite.at(Part.CLAIMS, "/api/payment-approvals"), body);
            last.set(answer.status() + " " + reasons(answer));
            return answer.status() == 200 && !statuses(answer.at("/lines")).contains("PROPOSED");
        } catch (UncheckedIOException e) {
            // The service died under the call: asked again once it lives.
            last.set(String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** However long the services were away: from when they are back on, the approvals have their time. */
    private static void awaitApproval(List<Future<?>> approvals, AtomicReference<String> last) throws Exception {
        try {
            for (Future<?> approval : approvals) {
                approval.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (TimeoutException e) {
            approvals.forEach(approval -> approval.cancel(true));
            throw new AssertionError("Not all payments could be approved; the last answer was " + last.get(), e);
        }
    }

    private static Set<String> reasons(Answer answer) {
        return new TreeSet<>(answer.body().findValuesAsText("problem"));
    }

    private static Set<String> statuses(JsonNode payments) {
        return new HashSet<>(payments.findValuesAsText("status"));
    }

    private static List<Paid> payments(Caller reader, ClaimFile claim) {
        List<Paid> payments = new ArrayList<>();
        forEachPage(
                reader,
                claim.at("/payments"),
                items -> items.forEach(item -> payments.add(new Paid(
                        item.path("number").asText(),
                        item.path("status").asText(),
                        new BigDecimal(item.at("/net/amount").asText())))));
        return payments;
    }

    private static void forEachPage(Caller reader, URI list, Consumer<JsonNode> taker) {
        String next = "";
        do {
            Answer page = reader.get(URI.create(list + "?size=200" + next)).expect(200);
            taker.accept(page.at("/items"));
            next = page.at("/next").isTextual() ? "&after=" + page.text("/next") : "";
        } while (!next.isEmpty());
    }

    /** The claims of the event got its limit, whole and no more; the others are events of their own and got all they asked for. */
    private static void assertEventLimitIsUsedUp(List<ClaimFile> claims, Map<ClaimFile, List<Paid>> paid) {
        assertThat(toPay(claims.subList(0, OF_ONE_EVENT).stream().flatMap(claim -> paid.get(claim).stream())))
                .as("the limit for the event")
                .isEqualByComparingTo(EACH_EVENT);
        assertThat(claims.subList(OF_ONE_EVENT, CLAIMS))
                .allSatisfy(claim -> assertThat(toPay(paid.get(claim).stream()))
                        .isEqualByComparingTo(EACH.multiply(BigDecimal.valueOf(PAYMENTS))));
    }

    private static BigDecimal toPay(Stream<Paid> payments) {
        return payments.filter(payment -> !payment.status().equals("REFUSED"))
                .map(Paid::net)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every payment that was not refused took the limit once, with its own amount, and nothing else took any. */
    private static void assertTakenOnce(SuiteUnderTest suite, String policyNumber, Map<ClaimFile, List<Paid>> paid) {
        Map<String, BigDecimal> taken = new HashMap<>();
        Map<String, Long> byClaim = new HashMap<>();
        forEachPage(suite.as("hana"), suite.policies("/" + policyNumber + "/erosions"), erosions -> {
            for (JsonNode erosion : erosions) {
                assertThat(taken.put(
                                erosion.path("paymentId").asText(),
                                new BigDecimal(erosion.at("/amount/amount").asText())))
                        .as("taken twice")
                        .isNull();
                byClaim.merge(erosion.path("claimNumber").asText(), 1L, Long::sum);
            }
        });
        assertThat(taken.values()).allMatch(amount -> amount.compareTo(EACH) == 0);
        paid.forEach((claim, payments) -> assertThat(byClaim)
                .containsEntry(
                        claim.number(),
                        payments.stream()
                                .filter(payment -> payment.status().equals("LIMIT_TAKEN"))
                                .count()));
    }

    /** Finance tells of each payment twice at once; the books have it once. */
    private static void assertPaidOnce(SuiteUnderTest suite, ClaimFile claim, List<Paid> payments) throws Exception {
        List<String> some = payments.stream()
                .filter(payment -> payment.status().equals("LIMIT_TAKEN"))
                .map(Paid::number)
                .limit(EXECUTED_TWICE)
                .toList();
        Callable<List<Integer>> told = () -> some.stream()
                .map(number -> suite.as("fin")
                        .post(claim.at("/payments/" + number + "/execution"), """
                                {"paidOn": "%s", "bankReference": "KB-%s"}""".formatted(Risks.today(), number))
                        .status())
                .toList();
        assertThat(inParallel(List.of(told, told)).stream().flatMap(Collection::stream))
                .containsOnly(200);
        for (JsonNode part : suite.as("fin")
                .get(suite.at(Part.CLAIMS, "/api/figures/claims/" + claim.number()))
                .expect(200)
                .body()) {
            boolean isRestoration = part.path("part").asText().equals("DATA_RESTORATION")
                    && part.path("kind").asText().equals("INDEMNITY");
            assertThat(new BigDecimal(part.at("/figures/paid/amount").asText()))
                    .isEqualByComparingTo(EACH.multiply(BigDecimal.valueOf(isRestoration ? EXECUTED_TWICE : 0)));
        }
    }

    private static <T> List<T> inParallel(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(tasks.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : workers.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
