package io.cyberpas.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Answers and headers that every contract has. */
final class CommonAnswers {
    static final String KEY_HEADER = "Idempotency-Key";
    static final String VERSION_HEADER = "If-Match";

    private CommonAnswers() {}

    static void addTo(Components components) {
        add(components, "InvalidInput", "The input is not right; errors names each field");
        add(components, "SignInFirst", "A valid token is needed");
        add(components, "NotAllowed", "The caller's roles do not allow it");
        add(components, "NotFound", "There is no such thing, or it is not the caller's");
        add(components, "Conflict", "The present state does not allow it, or the same call still runs");
        add(components, "ChangedInBetween", "Somebody else changed it: the version is not the current one");
        add(components, "KeyReused", "The Idempotency-Key stands for a call with another body");
        add(components, "VersionRequired", "If-Match is missing");
    }

    static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token of the suite's issuer, with the roles of the caller in realm_access/roles");
    }

    static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType().schema(ContractFilter.reference("Problem")));
    }

    static Parameter keyParameter() {
        Parameter key = OASFactory.createParameter().in(Parameter.In.HEADER).name(KEY_HEADER);
        describeKey(key);
        return key;
    }

    static void describeKey(Parameter key) {
        key.required(true)
                .description("New for each call, the same when the call is repeated: the first answer is given again")
                .schema(text().minLength(1).maxLength(255))
                .example("019a0c2e-7d1c-7bb0-9c39-0f6f6f0f7a11");
    }

    static void describeVersion(Parameter version) {
        version.required(true)
                .description("The ETag of the version to be changed")
                .schema(text().pattern("^\"[0-9]{1,18}\"$"))
                .example("\"3\"");
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static void add(Components components, String name, String description) {
        components.addResponse(
                name, OASFactory.createAPIResponse().description(description).content(problemContent()));
    }

    /** An example that keeps its order. */
    static Map<String, Object> example(Object... namesAndValues) {
        Map<String, Object> example = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            example.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return example;
    }
}
