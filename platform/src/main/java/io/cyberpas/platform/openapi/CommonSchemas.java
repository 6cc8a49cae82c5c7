package io.cyberpas.platform.openapi;

import io.cyberpas.platform.money.MoneyJson;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schemas that every contract has. */
final class CommonSchemas {
    private CommonSchemas() {}

    static void addTo(Components components) {
        components.addSchema("Problem", problem());
        components.addSchema("FieldProblem", fieldProblem());
        if (components.getSchemas() != null && components.getSchemas().containsKey("Money")) {
            components.addSchema("Money", money());
        }
    }

    private static Schema money() {
        return object(
                        "An amount in a currency, at the decimals of that currency: KRW and JPY none, CNY, USD and EUR two")
                .addProperty("amount", text("Units of the currency").pattern("^" + MoneyJson.AMOUNT_PATTERN + "$"))
                .addProperty("currency", text("ISO 4217").enumeration(List.of("CNY", "EUR", "JPY", "KRW", "USD")))
                .required(List.of("amount", "currency"))
                .examples(List.of(CommonAnswers.example("amount", "1000000", "currency", "KRW")));
    }

    private static Schema problem() {
        return object("What went wrong, RFC 9457; some types have further members")
                .addProperty("type", text("urn:cyberpas:problem:… names the kind"))
                .addProperty("title", text("The same for each problem of the kind"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .description("HTTP status"))
                .addProperty("detail", text("What happened this time"))
                .addProperty("instance", text("Path of the request"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .description("The fields concerned")
                                .items(ContractFilter.reference("FieldProblem")))
                .addProperty("traceId", text("By which the operator finds the request"))
                .required(List.of("type", "title", "status", "instance"))
                .examples(List.of(CommonAnswers.example(
                        "type", "urn:cyberpas:problem:invalid-input",
                        "title", "Invalid input",
                        "status", 400,
                        "detail", "$.name must not be blank",
                        "instance", "/api/things",
                        "errors", List.of(CommonAnswers.example("path", "$.name", "problem", "must not be blank")))));
    }

    private static Schema fieldProblem() {
        return object("What is wrong with one field")
                .addProperty("path", text("JSON path, or the name of a parameter"))
                .addProperty("problem", text("What is wrong"))
                .addProperty("allowed", text("What would be right"))
                .required(List.of("path", "problem"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
