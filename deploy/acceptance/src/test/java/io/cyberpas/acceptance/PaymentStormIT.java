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
import org.junit.jupiter.api.Test;

/**
 * A thousand payments of several claims that share one aggregate are approved while services die: afterwards what is to be paid
 * is what was taken of the limit, nobody is paid twice, and nothing is lost.
 */
@AcceptanceTest
class PaymentStormIT {

    private static final int CLAIMS = 4;
    private static final int PAYMENTS = 250;
    private static final int AT_A_TIME = 100;
    private static final BigDecimal EACH = new BigDecimal("100000");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Of each claim, the payment that bears the retention pays nothing out; the others took their limit. */
    private static final Set<String> SETTLED = Set.of("PAID", "LIMIT_TAKEN");

    @Test
    void a_thousand_payments_approved_while_services_die_take_the_limit_once_each(SuiteUnderTest suite)
            throws Exception {
        Story story = new Story(suite);
        String policyNumber = story.buyPolicy("폭풍통신 주식회사");
        List<ClaimFile> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(readyToPay(story, policyNumber, i > 0));
        }
        BigDecimal before = story.aggregateRemaining(policyNumber);
        List<String> payments =
                inParallel(claims.stream()
                                .<Callable<List<String>>>map(claim -> () -> propose(claim))
                                .toList())
                        .stream()
                        .flatMap(Collection::stream)
                        .toList();
        assertThat(payments).hasSize(CLAIMS * PAYMENTS).doesNotHaveDuplicates();
        claims.forEach(story::lookAtSigns);
        Caller finance = suite.as("fin");

        try (ExecutorService approver = Executors.newSingleThreadExecutor()) {
            AtomicReference<String> last = new AtomicReference<>("none");
            Future<?> approval = approver.submit(() -> approveAll(suite, payments, last));
            eventually(PATIENCE, () -> statuses(finance, claims.getFirst()), statuses -> statuses.size() > 2);
            suite.parts().kill(Part.CLAIMS);
            suite.parts().kill(Part.POLICY);
            suite.parts().start(Part.CLAIMS);
            suite.parts().start(Part.POLICY);
            suite.parts().kill(Part.CLAIMS);
            suite.parts().start(Part.CLAIMS);
            suite.parts().kill(Part.POLICY);
            suite.parts().start(Part.POLICY);
            awaitApproval(approval, last);
        }

        for (ClaimFile claim : claims) {
            Set<String> settled =
                    eventually(PATIENCE, () -> statuses(finance, claim), statuses -> SETTLED.containsAll(statuses));
            assertThat(settled).containsExactlyInAnyOrderElementsOf(SETTLED);
        }
        assertTakenOnce(suite, policyNumber, claims);
        assertThat(before.subtract(story.aggregateRemaining(policyNumber)))
                .isEqualByComparingTo(EACH.multiply(BigDecimal.valueOf((long) CLAIMS * PAYMENTS)));
        Answer figures =
                finance.get(suite.at(Part.CLAIMS, "/api/figures/check")).expect(200);
        assertThat(figures.at("/differences")).isEmpty();
        story.assertAuditHolds();
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
    private static void awaitApproval(Future<?> approval, AtomicReference<String> last) throws Exception {
        try {
            approval.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            approval.cancel(true);
            throw new AssertionError("Not all payments could be approved; the last answer was " + last.get(), e);
        }
    }

    private static Set<String> reasons(Answer answer) {
        return new TreeSet<>(answer.body().findValuesAsText("problem"));
    }

    private static Set<String> statuses(JsonNode payments) {
        return new HashSet<>(payments.findValuesAsText("status"));
    }

    private static Set<String> statuses(Caller reader, ClaimFile claim) {
        Set<String> statuses = new HashSet<>();
        forEachPage(reader, claim.at("/payments"), items -> statuses.addAll(statuses(items)));
        return statuses;
    }

    private static void forEachPage(Caller reader, URI list, Consumer<JsonNode> taker) {
        String next = "";
        do {
            Answer page = reader.get(URI.create(list + "?size=200" + next)).expect(200);
            taker.accept(page.at("/items"));
            next = page.at("/next").isTextual() ? "&after=" + page.text("/next") : "";
        } while (!next.isEmpty());
    }

    /** Every payment took the limit once, with its own amount, and nothing else took any. */
    private static void assertTakenOnce(SuiteUnderTest suite, String policyNumber, List<ClaimFile> claims) {
        Map<String, BigDecimal> taken = new HashMap<>();
        Map<String, Integer> byClaim = new HashMap<>();
        forEachPage(suite.as("hana"), suite.policies("/" + policyNumber + "/erosions"), erosions -> {
            for (JsonNode erosion : erosions) {
                assertThat(taken.put(
                                erosion.path("paymentId").asText(),
                                new BigDecimal(erosion.at("/amount/amount").asText())))
                        .as("taken twice")
                        .isNull();
                byClaim.merge(erosion.path("claimNumber").asText(), 1, Integer::sum);
            }
        });
        assertThat(taken).hasSize(CLAIMS * PAYMENTS);
        assertThat(taken.values()).allMatch(amount -> amount.compareTo(EACH) == 0);
        assertThat(claims).allSatisfy(claim -> assertThat(byClaim).containsEntry(claim.number(), PAYMENTS));
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
