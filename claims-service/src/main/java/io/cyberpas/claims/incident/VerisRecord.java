package io.cyberpas.claims.incident;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of VERIS 1.4, or of 1.3, that has been checked. It is held as the standard shapes it, so that what comes
 * in goes out again unchanged; what the claim needs to know of it is read through {@link #classification()}.
 */
public final class VerisRecord {

    private final Map<String, Object> content;

    private VerisRecord(Map<String, Object> content) {
        this.content = content;
    }

    /**
     * Checks a record.
     *
     * @param content objects as maps, lists, texts, numbers and truth values
     * @throws InvalidInputException naming everything that is wrong with it
     */
    public static VerisRecord of(Map<String, Object> content) {
        List<FieldProblem> problems = VerisSchema.standard().check(content);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new VerisRecord(Collections.unmodifiableMap(new LinkedHashMap<>(content)));
    }

    /** The record as the standard shapes it; not to be changed. */
    public Map<String, Object> content() {
        return content;
    }

    /** The version of VERIS that the record names. */
    public String schemaVersion() {
        return String.valueOf(content.get("schema_version"));
    }

    /** The identifier that the author of the record gave to the incident. */
    public String incidentId() {
        return String.valueOf(content.get("incident_id"));
    }

    /** What the record says, in short. */
    public Classification classification() {
        return new Classification(
                text("security_incident"),
                text("summary"),
                kinds("actor", "variety"),
                kinds("action", "variety"),
                named("asset.assets", "variety"),
                kinds("attribute", "variety"),
                texts("victim.country"),
                text("victim.industry"),
                text("attribute.confidentiality.data_disclosure"),
                number("attribute.confidentiality.data_total"),
                named("attribute.confidentiality.data", "variety"),
                timeOfIncident());
    }

    /** The texts at a place, such as {@code action.hacking.variety}; empty if the record has none there. */
    public List<String> texts(String path) {
        Object value = at(path);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value instanceof String text ? List.of(text) : List.of();
    }

    /** The text at a place; empty if the record has none there. */
    public String text(String path) {
        return at(path) instanceof String text ? text : "";
    }

    /** The whole number at a place; null if the record has none there. */
    public @Nullable Long number(String path) {
        return at(path) instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    private @Nullable Object at(String path) {
        Object here = content;
        for (String name : path.split("\\.", -1)) {
            here = here instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return here;
    }

    /** The texts of one member over a list of objects. */
    private List<String> named(String path, String member) {
        List<String> found = new ArrayList<>();
        if (at(path) instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Map<?, ?> object && object.get(member) instanceof String text) {
                    found.add(text);
                }
            }
        }
        return found;
    }

    private List<Classification.Kind> kinds(String path, String member) {
        List<Classification.Kind> kinds = new ArrayList<>();
        if (at(path) instanceof Map<?, ?> object) {
            object.keySet().forEach(name -> {
                String kind = String.valueOf(name);
                if (at(path + "." + kind) instanceof Map) {
                    kinds.add(new Classification.Kind(kind, texts(path + "." + kind + "." + member)));
                }
            });
        }
        return kinds;
    }

    private String timeOfIncident() {
        StringBuilder time = new StringBuilder();
        Long year = number("timeline.incident.year");
        Long month = number("timeline.incident.month");
        Long day = number("timeline.incident.day");
        time.append(year);
        if (month != null) {
            time.append(String.format("-%02d", month));
            if (day != null) {
                time.append(String.format("-%02d", day));
            }
        }
        return time.toString();
    }
}
