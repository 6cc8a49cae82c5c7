package io.cyberpas.acceptance;

import static io.cyberpas.acceptance.SuiteUnderTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A quote, and what people say to it over REST, each with the version that they have just read. */
record QuoteFile(SuiteUnderTest suite, String number) {

    static QuoteFile submit(SuiteUnderTest suite, String broker, String submission) {
        return new QuoteFile(
                suite,
                suite.as(broker).post(suite.quotes(""), submission).expect(201).text("/number"));
    }

    static QuoteFile begin(SuiteUnderTest suite, String broker, String draft) {
        return new QuoteFile(
                suite,
                suite.as(broker)
                        .post(suite.quotes("/drafts"), draft)
                        .expect(201)
                        .text("/number"));
    }

    URI at(String path) {
        return suite.quotes("/" + number + path);
    }

    Answer seenBy(String user) {
        return suite.as(user).get(at("")).expect(200);
    }

    /** Says something to the quote as it stands. */
    Answer say(String user, String path, String json) {
        return suite.as(user).post(at(path), seenBy(user).etag(), json, Map.of());
    }

    /** Replaces what a draft says. */
    Answer save(String user, String application) {
        return suite.as(user)
                .put(
                        at("/application"),
                        application,
                        Map.of("If-Match", seenBy(user).etag()));
    }

    QuoteFile expectStatus(String status) {
        Answer quote = seenBy("uma");
        assertThat(quote.text("/status"))
                .as("%s because of %s", number, quote.at("/reasons"))
                .isEqualTo(status);
        return this;
    }

    List<String> reasonsSeenBy(String user) {
        return seenBy(user).at("/reasons").findValuesAsText("code");
    }

    BigDecimal premium() {
        return new BigDecimal(seenBy("uma").text("/options/0/premium/amount"));
    }

    /** The broker accepts the first option, and the policy that follows is read. */
    Answer becomePolicy(String broker) {
        say(broker, "/acceptance", "{\"option\": 1}").expect(200);
        Answer bound = eventually(
                () -> seenBy(broker), answer -> answer.text("/status").equals("BOUND"));
        return suite.as(broker)
                .get(suite.policies("/" + bound.text("/policyNumber")))
                .expect(200);
    }

    JsonNode read(String user, String path) {
        return suite.as(user).get(at(path)).expect(200).body();
    }
}
