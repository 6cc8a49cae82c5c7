package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What a service answered: status, headers and the JSON body (missing node where there was none).
 *
 * @param request method and address, for messages of failed expectations
 */
record Answer(String request, int status, HttpHeaders headers, JsonNode body) {

    Answer expect(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    /** A problem document of the given status that says something to its reader. */
    Answer expectProblem(int expected) {
        expect(expected);
        assertThat(header("Content-Type")).as(request).startsWith("application/problem+json");
        assertThat(body.path("status").asInt()).as(request).isEqualTo(expected);
        assertThat(body.path("title").asText()).as(request).isNotBlank();
        assertThat(body.toString())
                .as("no internals leak from %s", request)
                .doesNotContain("Exception")
                .doesNotContain("io.cyberpas");
        return this;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The version of the answered resource, to be sent as {@code If-Match}. */
    String etag() {
        assertThat(header("ETag")).as("ETag of %s", request).isNotBlank();
        return header("ETag");
    }

    /** The text at a JSON pointer; fails where there is none. */
    String text(String pointer) {
        JsonNode node = body.at(pointer);
        assertThat(node.isMissingNode())
                .as("%s is missing in the answer of %s: %s", pointer, request, body)
                .isFalse();
        return node.asText();
    }

    JsonNode at(String pointer) {
        return body.at(pointer);
    }
}
