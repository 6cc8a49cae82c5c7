package io.cyberpas.policy.policy.pages.change;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** A field of the form that the preview sends again; what belongs to the request itself is left out. */
public record SentField(String name, String value) {

    /** The fields of a form. */
    public static List<SentField> of(MultivaluedMap<String, String> form) {
        return form.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().startsWith("_") && !entry.getKey().startsWith("settle."))
                .flatMap(entry -> entry.getValue().stream().map(value -> new SentField(entry.getKey(), value)))
                .filter(field -> !field.value().isBlank())
                .toList();
    }
}
