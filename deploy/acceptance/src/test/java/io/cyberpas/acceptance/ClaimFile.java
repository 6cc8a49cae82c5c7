package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One claim as its handler works on it over REST. */
final class ClaimFile {

    private final SuiteUnderTest suite;
    private final Caller handler;
    private final String number;

    ClaimFile(SuiteUnderTest suite, Caller handler, String number) {
        this.suite = suite;
        this.handler = handler;
        this.number = number;
    }

    String number() {
        return number;
    }

    URI at(String path) {
        return suite.claims("/" + number + path);
    }

    Answer read() {
        return handler.get(at("")).expect(200);
    }

    /** A change by the handler to the version of the claim that is current. */
    Answer change(String path, String json) {
        return handler.post(at(path), read().etag(), json, Map.of());
    }

    /** Leaves the stage; the gate must hold. */
    void complete(String stage) {
        Answer answer = handler.post(
                at("/stages/" + stage + "/completion"),
                read().etag(),
                "{\"reason\": \"What the gate asks for is done\"}",
                Map.of());
        answer.expect(200);
    }

    /** Tries to leave the stage and gets told what is missing. */
    Answer completeTooEarly(String stage) {
        return handler.post(
                        at("/stages/" + stage + "/completion"), read().etag(), "{\"reason\": \"Too early\"}", Map.of())
                .expectProblem(409);
    }

    /** Files every duty that the triage produced. */
    void fileDuties() {
        Answer duties = handler.get(at("/duties")).expect(200);
        assertThat(duties.body().size()).as("duties of the claim").isPositive();
        for (JsonNode duty : duties.body()) {
            stateWhatIsMissing(duty.path("code").asText());
            handler.post(
                            at("/duties/" + duty.path("code").asText() + "/filing"),
                            "\"" + duty.path("version").asLong() + "\"",
                            """
                            {"receipt": "RECEIPT-%s", "filedAt": "%s"}""".formatted(
                                    duty.path("code").asText(), Instant.now().minusSeconds(1)),
                            Map.of())
                    .expect(200);
        }
    }

    /** States what the notice of a duty still needs, so that it is filed in full. */
    private void stateWhatIsMissing(String duty) {
        for (JsonNode field : handler.get(at("/duties/" + duty + "/notice"))
                .expect(200)
                .body()
                .path("missing")) {
            handler.put(at("/notice-statements/" + field.asText()), """
                            {"text": "As the privacy team found on the day", "language": "en"}""", Map.of())
                    .expect(200);
        }
    }

    /** Decides that a line is covered, every exclusion answered. */
    Answer decideCovered(String part, String granted) {
        List<String> answers = new ArrayList<>();
        for (JsonNode exclusion : handler.get(at("/exclusions")).expect(200).body()) {
            answers.add("""
                    {"code": "%s", "answer": "DOES_NOT_APPLY", "reason": "Nothing in the forensic report points to it"}""".formatted(exclusion.path("code").asText()));
        }
        return handler.post(at("/coverage-decisions"), """
                {"part": "%s", "outcome": "COVERED", "granted": %s, "exclusions": [%s], "letter": "We confirm cover."}""".formatted(part, krw(granted), String.join(",", answers)));
    }

    void reserve(String part, String kind, String amount, String reason) {
        handler.post(at("/reserves"), """
                        {"part": "%s", "kind": "%s", "amount": %s, "reason": "%s"}""".formatted(part, kind, krw(amount), reason))
                .expect(201);
    }

    /** Proposes a payment on an assessed amount and answers it. */
    Answer propose(String reference, String gross) {
        return handler.post(at("/payments"), """
                        {"reference": "%s", "amount": %s, "note": "As assessed"}""".formatted(reference, krw(gross)))
                .expect(201);
    }

    Answer approve(Caller approver, Answer payment) {
        String path = "/payments/" + payment.text("/number");
        return approver.post(
                at(path + "/approval"), approver.get(at(path)).expect(200).etag(), "", Map.of());
    }

    /** Another handler, who may approve what the handler of the claim proposes. */
    Caller colleague() {
        return suite.as("haru");
    }

    /** Waits until the limit for an approved payment is taken. */
    Answer awaitLimit(Caller reader, Answer payment) {
        return SuiteUnderTest.eventually(
                () -> reader.get(at("/payments/" + payment.text("/number"))).expect(200),
                answer -> answer.text("/status").equals("LIMIT_TAKEN"));
    }

    /** Finance records that the bank executed a payment. */
    Answer execute(Answer payment) {
        String number = payment.text("/number");
        return suite.as("fin")
                .post(at("/payments/" + number + "/execution"), """
                        {"paidOn": "%s", "bankReference": "KB-%s"}""".formatted(Risks.today(), number))
                .expect(200);
    }

    /** Sends a roster and waits until it is loaded. */
    Answer loadRoster(String demand, String csv) {
        String rosters = "/demands/" + demand + "/rosters";
        Answer received = handler.send(
                        "POST",
                        at(rosters),
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .expect(202);
        return SuiteUnderTest.eventually(
                () -> handler.get(at(rosters + "/" + received.at("/number").asInt()))
                        .expect(200),
                roster -> !roster.text("/status").equals("RUNNING"));
    }

    static String krw(String amount) {
        return "{\"amount\": \"" + amount + "\", \"currency\": \"KRW\"}";
    }
}
