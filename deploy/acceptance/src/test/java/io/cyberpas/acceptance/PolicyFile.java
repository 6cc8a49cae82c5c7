package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cyberpas.local.Part;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** A policy, and what people do to it over REST, each from the version that they have just read. */
record PolicyFile(SuiteUnderTest suite, String number) {

    /** Submitted and accepted by Bora of HANBIT, and issued. */
    static PolicyFile issued(SuiteUnderTest suite, String submission) {
        Answer policy = QuoteFile.submit(suite, "bora", submission)
                .expectStatus("QUOTED")
                .becomePolicy("bora");
        return new PolicyFile(suite, policy.text("/number"));
    }

    URI at(String path) {
        return suite.policies("/" + number + path);
    }

    /** The policy as it stands, or as of a day and as known at an instant. */
    Answer seenBy(String user, String query) {
        return suite.as(user).get(at(query)).expect(200);
    }

    Answer seenBy(String user) {
        return seenBy(user, "");
    }

    JsonNode read(String user, String path) {
        return suite.as(user).get(at(path)).expect(200).body();
    }

    /** What a change would come to; changes nothing. */
    Answer preview(String user, String what, String json) {
        return suite.as(user).post(at("/" + what + "/preview"), json);
    }

    /** Records a change, made from the version that the user has just read. */
    Answer record(String user, String what, String json) {
        return record(user, what, seenBy(user).etag(), json);
    }

    /** Records a change, made from that version. */
    Answer record(String user, String what, String etag, String json) {
        return suite.as(user).post(at("/" + what), etag, json, key());
    }

    BigDecimal writtenPremium() {
        return amount(seenBy("pada").body(), "/writtenPremium");
    }

    /** The policy's limit of a part on a day. */
    BigDecimal limitOf(String part, String query) {
        for (JsonNode each : seenBy("pada", query).at("/parts")) {
            if (each.path("code").asText().equals(part)) {
                return amount(each, "/limit");
            }
        }
        throw new AssertionError(part + " is not insured");
    }

    /** What stands in an account for this policy, debits less credits; every entry on the way must balance. */
    BigDecimal bookedTo(String account) {
        Answer entries = suite.as("fin")
                .get(suite.at(Part.POLICY, "/api/ledger/entries?size=200&policy=" + number))
                .expect(200);
        BigDecimal booked = BigDecimal.ZERO;
        for (JsonNode entry : entries.at("/items")) {
            assertThat(sum(entry, posting -> true)).as("balance of %s", entry).isZero();
            booked = booked.add(
                    sum(entry, posting -> posting.path("account").asText().equals(account)));
        }
        return booked;
    }

    private static BigDecimal sum(JsonNode entry, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(entry.path("postings").spliterator(), false)
                .filter(wanted)
                .map(posting -> posting.path("side").asText().equals("DEBIT")
                        ? amount(posting, "/amount")
                        : amount(posting, "/amount").negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The amount of the money at a JSON pointer. */
    static BigDecimal amount(JsonNode node, String pointer) {
        JsonNode amount = node.at(pointer + "/amount");
        assertThat(amount.isMissingNode())
                .as("no money at %s of %s", pointer, node)
                .isFalse();
        return new BigDecimal(amount.asText());
    }

    /** An endorsement: another limit of the restoration of data. */
    static String restoration(LocalDate from, String limit) {
        return """
                {"effectiveFrom": "%s", "reason": "Agreed with the risk manager",
                 "parts": [{"code": "DATA_RESTORATION", "limit": %s}]}""".formatted(from, ClaimFile.krw(limit));
    }

    /** A fresh idempotency key. */
    static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
