package io.cyberpas.quote.questionnaire.adapter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.cyberpas.quote.questionnaire.Condition;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a condition: {@code {question, is}}, {@code {question, includes}}, {@code {question, atLeast}},
 * {@code {question, answered}}, {@code {all: […]}}, {@code {any: […]}} or {@code {not: …}}.
 */
class ConditionReader extends StdDeserializer<Condition> {

    @Serial
    private static final long serialVersionUID = 1L;

    ConditionReader() {
        super(Condition.class);
    }

    @Override
    public Condition deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return condition(context.readTree(parser));
    }

    private static Condition condition(JsonNode node) {
        Set<String> members = new TreeSet<>();
        node.fieldNames().forEachRemaining(members::add);
        return switch (String.join(" ", members)) {
            case "all" -> new Condition.All(conditions(node.get("all")));
            case "any" -> new Condition.Any(conditions(node.get("any")));
            case "not" -> new Condition.Not(condition(node.get("not")));
            case "is question" -> new Condition.Is(question(node), answer(node.get("is")));
            case "includes question" ->
                new Condition.Includes(question(node), node.get("includes").asText());
            case "atLeast question" ->
                new Condition.AtLeast(question(node), node.get("atLeast").decimalValue());
            case "answered question" ->
                new Condition.Answered(question(node), node.get("answered").asBoolean());
            default -> throw new IllegalArgumentException("there is no condition of the form " + members);
        };
    }

    private static String question(JsonNode node) {
        return node.get("question").asText();
    }

    private static Object answer(JsonNode is) {
        return is.isBoolean() ? (Object) is.booleanValue() : is.asText();
    }

    private static List<Condition> conditions(JsonNode list) {
        List<Condition> conditions = new ArrayList<>();
        list.forEach(node -> conditions.add(condition(node)));
        return List.copyOf(conditions);
    }
}
