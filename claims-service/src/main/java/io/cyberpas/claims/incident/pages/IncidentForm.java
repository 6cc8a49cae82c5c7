package io.cyberpas.claims.incident.pages;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.ws.rs.FormParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few fields of a first classification, and the VERIS record that they make. */
public class IncidentForm {

    @FormParam("securityIncident")
    @Nullable
    String securityIncident;

    @FormParam("summary")
    @Nullable
    String summary;

    @FormParam("victim")
    @Nullable
    String victim;

    @FormParam("industry")
    @Nullable
    String industry;

    @FormParam("country")
    @Nullable
    String country;

    @FormParam("actor")
    @Nullable
    String actor;

    @FormParam("action")
    @Nullable
    String action;

    @FormParam("vector")
    @Nullable
    String vector;

    @FormParam("asset")
    @Nullable
    List<String> assets;

    @FormParam("disclosure")
    @Nullable
    String disclosure;

    @FormParam("dataTotal")
    @Nullable
    String dataTotal;

    @FormParam("dataVariety")
    @Nullable
    List<String> dataVarieties;

    @FormParam("year")
    @Nullable
    String year;

    @FormParam("month")
    @Nullable
    String month;

    @FormParam("day")
    @Nullable
    String day;

    /**
     * The record, still to be checked.
     *
     * @param incidentId what the record calls the incident
     */
    Map<String, Object> record(String incidentId) {
        var veris = new LinkedHashMap<String, Object>();
        veris.put("schema_version", "1.4");
        veris.put("incident_id", incidentId);
        put(veris, "security_incident", securityIncident);
        put(veris, "summary", summary);
        veris.put("victim", victim());
        veris.put("actor", kind(actor, null));
        veris.put("action", kind(action, vector));
        veris.put("asset", Map.of("assets", named(assets)));
        veris.put("attribute", attribute());
        veris.put("timeline", Map.of("incident", time()));
        return veris;
    }

    private Map<String, Object> victim() {
        var object = new LinkedHashMap<String, Object>();
        put(object, "victim_id", victim);
        put(object, "industry", industry);
        object.put("country", List.of(text(country)));
        return object;
    }

    /** A choice such as {@code hacking:SQLi}; of an unknown kind nothing more is said. */
    private static Map<String, Object> kind(@Nullable String choice, @Nullable String vector) {
        String[] parts = text(choice).split(":", 2);
        if (parts.length < 2) {
            return Map.of(parts[0], Map.of());
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("variety", List.of(parts[1]));
        if (vector != null && vector.startsWith(parts[0] + ":")) {
            object.put("vector", List.of(vector.substring(parts[0].length() + 1)));
        }
        return Map.of(parts[0], object);
    }

    private Map<String, Object> attribute() {
        var confidentiality = new LinkedHashMap<String, Object>();
        put(confidentiality, "data_disclosure", disclosure);
        if (!text(dataTotal).isEmpty()) {
            confidentiality.put("data_total", number("dataTotal", dataTotal));
        }
        if (dataVarieties != null && !dataVarieties.isEmpty()) {
            confidentiality.put("data", named(dataVarieties));
        }
        return Map.of("confidentiality", confidentiality);
    }

    private Map<String, Object> time() {
        var time = new LinkedHashMap<String, Object>();
        time.put("year", number("year", year));
        if (!text(month).isEmpty()) {
            time.put("month", number("month", month));
        }
        if (!text(day).isEmpty()) {
            time.put("day", number("day", day));
        }
        return time;
    }

    private static List<Map<String, String>> named(@Nullable List<String> varieties) {
        return varieties == null
                ? List.of()
                : varieties.stream().map(variety -> Map.of("variety", variety)).toList();
    }

    private static Long number(String field, @Nullable String text) {
        try {
            return Long.valueOf(text(text).replace(",", ""));
        } catch (NumberFormatException _) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is no whole number", "digits"));
        }
    }

    private static void put(Map<String, Object> object, String name, @Nullable String value) {
        if (!text(value).isEmpty()) {
            object.put(name, text(value));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
