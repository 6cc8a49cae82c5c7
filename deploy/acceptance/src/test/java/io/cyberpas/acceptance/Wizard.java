package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.function.Consumer;

/** A broker who fills in an application step by step, with what a submission over REST would say. */
final class Wizard {

    private static final String SUBMISSION = "/submission";

    private final Desk broker;
    private final String number;
    private JsonNode said = Json.read("{}");

    private Wizard(Desk broker, String number) {
        this.broker = broker;
        this.number = number;
    }

    static Wizard begin(Desk broker, URI quotes, String product, String currency) {
        broker.open(URI.create(quotes + "/new"));
        broker.begin(product, currency);
        String[] path = URI.create(broker.page().url()).getPath().split("/");
        return new Wizard(broker, path[2]);
    }

    String number() {
        return number;
    }

    /** What is going to be said, and the first step filled in with it. */
    Wizard insured(String submission) {
        said = Json.read(submission);
        JsonNode insured = said.path("insured");
        insured.properties().forEach(field -> {
            String name = "insured." + field.getKey();
            JsonNode value = field.getValue();
            if (name.equals("insured.country") || name.equals("insured.industry")) {
                broker.choose(form(), name, value.asText());
            } else if (value.has("amount")) {
                broker.fill(form(), name, value.path("amount").asText());
            } else {
                broker.fill(form(), name, value.asText());
            }
        });
        broker.fill(form(), "cover.from", said.at("/cover/from").asText())
                .fill(form(), "cover.to", said.at("/cover/to").asText());
        return this;
    }

    /** Fills in each step and goes on to the next one until that one is reached. */
    Wizard throughTo(String step) {
        return throughTo(step, reached -> {});
    }

    /** The same; each step is looked at when it is filled in. */
    Wizard throughTo(String step, Consumer<String> look) {
        while (!broker.lastOfPath().equals(step)) {
            String here = broker.lastOfPath();
            fillIn(here);
            look.accept(here);
            broker.send(form());
            assertThat(broker.lastOfPath()).as("the step after " + here).isNotEqualTo(here);
        }
        return this;
    }

    /** The premium of the first option as the panel shows it. */
    String premium() {
        return broker.page().locator("#premium .stat-value").first().innerText();
    }

    /** @return the number of the quote */
    String submit() {
        broker.send(SUBMISSION);
        assertThat(broker.lastOfPath()).isEqualTo(number);
        return number;
    }

    private void fillIn(String step) {
        if (broker.has(form(), "externalRating")) {
            broker.fill(form(), "externalRating", said.path("externalRating").asText());
        }
        if (broker.has(form(), "options.0.limit")) {
            for (int i = 0; i < said.path("options").size(); i++) {
                JsonNode option = said.path("options").path(i);
                broker.choose(
                                form(),
                                "options." + i + ".limit",
                                option.at("/limit/amount").asText())
                        .choose(
                                form(),
                                "options." + i + ".retention",
                                option.at("/retention/amount").asText());
            }
        }
        said.path("answers").properties().forEach(answer -> {
            if (broker.has(form(), "answers." + answer.getKey())) {
                broker.answer(form(), answer.getKey(), answer.getValue());
            }
        });
    }

    private String form() {
        return "/application/" + broker.lastOfPath();
    }
}
