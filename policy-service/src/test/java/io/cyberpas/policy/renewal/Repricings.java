package io.cyberpas.policy.renewal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cyberpas.platform.testing.RemoteDouble;
import java.util.function.Function;

/** What the quote service answers to repricings: each part costs 4 million won, the outcome is chosen by policy. */
final class Repricings {
    static final ObjectMapper JSON = new ObjectMapper();

    private Repricings() {}

    /** Answers all alike. */
    static void answer(RemoteDouble quotes, String outcome) {
        answer(quotes, (String _) -> outcome);
    }

    /** Answers by the number of the policy. */
    static void answer(RemoteDouble quotes, Function<String, String> outcomes) {
        quotes.answer("POST", "/api/repricings", (RemoteDouble.Request request) -> answerOf(request, outcomes));
    }

    static RemoteDouble.Answer answerOf(RemoteDouble.Request request, Function<String, String> outcomes) {
        try {
            return new RemoteDouble.Answer(200, answer(JSON.readTree(request.body()), outcomes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String answer(JsonNode request, Function<String, String> outcomes) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        for (JsonNode item : request.get("items")) {
            String outcome = outcomes.apply(item.get("reference").asText());
            ObjectNode priced = items.addObject()
                    .put("reference", item.get("reference").asText())
                    .put("outcome", outcome);
            if (!outcome.equals("PRICED")) {
                priced.putArray("reasons").addObject().put("code", "LOSSES").put("text", "Two incidents this year");
            }
            if (outcome.equals("PRICED") || outcome.equals("REFERRED")) {
                price(priced, item);
            }
        }
        return answer.toString();
    }

    private static void price(ObjectNode priced, JsonNode item) {
        int sum = 0;
        String currency = item.get("limit").get("currency").asText();
        ArrayNode parts = priced.put("tariffVersion", "2027-01").putArray("parts");
        for (JsonNode part : item.get("parts")) {
            parts.addObject().put("code", part.get("code").asText()).set("premium", money(4_000_000, currency));
            sum += 4_000_000;
        }
        priced.set("premium", money(sum, currency));
    }

    private static JsonNode money(int amount, String currency) {
        return JSON.createObjectNode().put("amount", Integer.toString(amount)).put("currency", currency);
    }
}
