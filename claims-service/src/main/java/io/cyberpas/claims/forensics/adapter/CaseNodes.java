package io.cyberpas.claims.forensics.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Nodes of a CASE 1.x / UCO 1.x graph in JSON-LD: prefixes, identifiers, typed values. */
final class CaseNodes {

    private static final String UCO = "https://ontology.unifiedcyberontology.org/uco/";

    private CaseNodes() {}

    /** Prefixes of everything that the graph names. */
    static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("kb", "urn:cyberpas:claims:");
        context.put("case-investigation", "https://ontology.caseontology.org/case/investigation/");
        for (String part : List.of("action", "core", "identity", "location", "observable", "role", "tool", "types")) {
            context.put("uco-" + part, UCO + part + "/");
        }
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    /** The identifier of a thing that has one. */
    static String id(String kind, UUID id) {
        return "kb:" + kind + "-" + id;
    }

    /** An identifier that is the same for the same text. */
    static String id(String kind, String text) {
        return id(kind, UUID.nameUUIDFromBytes((kind + ":" + text).getBytes(StandardCharsets.UTF_8)));
    }

    static Map<String, Object> node(String id, String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", type);
        return node;
    }

    static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    static List<Map<String, Object>> references(List<String> ids) {
        return ids.stream().map(CaseNodes::reference).toList();
    }

    static Map<String, Object> time(Instant instant) {
        return value("dateTime", instant.toString());
    }

    static Map<String, Object> integer(long number) {
        return value("integer", Long.toString(number));
    }

    static Map<String, Object> bool(boolean truth) {
        return value("boolean", Boolean.toString(truth));
    }

    private static Map<String, Object> value(String type, String text) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@type", "xsd:" + type);
        value.put("@value", text);
        return value;
    }

    /** A SHA-256 value. */
    static Map<String, Object> hash(String id, String sha256) {
        Map<String, Object> hash = node(id, "uco-types:Hash");
        hash.put("uco-types:hashMethod", "SHA256");
        hash.put("uco-types:hashValue", value("hexBinary", sha256));
        return hash;
    }
}
