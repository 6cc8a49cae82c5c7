package io.cyberpas.claims.payment;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Approves many payments, each as if it were approved alone: in a transaction of its own, refused for reasons of its own. Those of
 * one claim come one after the other; claims come side by side. Sent again after a crash, what was approved says so.
 */
@ApplicationScoped
public class BulkApproval {

    private static final int SIDE_BY_SIDE = 4;

    private final Payments payments;
    private final PaymentHandling handling;

    BulkApproval(Payments payments, PaymentHandling handling) {
        this.payments = payments;
        this.handling = handling;
    }

    /**
     * What became of one payment.
     *
     * @param status where the payment stands now; null when there is none of that number
     * @param problem why it was not approved; null when it was
     */
    public record Line(
            String number,
            @Nullable PaymentStatus status,
            @Nullable String problem) {}

    /** Approves them and answers a line for each, in the order in which they were asked for. */
    public List<Line> approve(List<String> numbers, Actor actor) {
        var claims = payments.claimNumbers(numbers);
        Map<String, List<String>> byClaim = numbers.stream()
                .distinct()
                .filter(claims::containsKey)
                .collect(Collectors.groupingBy(claims::get, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> problems = approveByClaim(byClaim, actor);
        var statuses = payments.statuses(numbers);
        return numbers.stream()
                .map(number -> new Line(
                        number,
                        statuses.get(number),
                        claims.containsKey(number) ? problems.get(number) : "There is no such payment"))
                .toList();
    }

    private Map<String, String> approveByClaim(Map<String, List<String>> byClaim, Actor actor) {
        Map<String, String> problems = new LinkedHashMap<>();
        try (var workers =
                Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
            var results = new ArrayList<Future<Map<String, String>>>();
            byClaim.forEach((claim, own) -> results.add(workers.submit(() -> approveAll(claim, own, actor))));
            for (var result : results) {
                problems.putAll(result.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while payments were approved", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Payments could not be approved", e);
        }
        return problems;
    }

    Map<String, String> approveAll(String claim, List<String> numbers, Actor actor) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (var number : numbers) {
            try {
                handling.approveOneOfMany(claim, number, actor);
            } catch (ProblemException e) {
                problems.put(number, String.valueOf(e.getMessage()));
            }
        }
        return problems;
    }
}
