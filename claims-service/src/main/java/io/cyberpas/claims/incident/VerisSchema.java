package io.cyberpas.claims.incident;

import io.cyberpas.platform.problem.FieldProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The shape of a VERIS record, read from {@code data/veris-schema.txt}. Names everything that is wrong with a record at
 * once, each by its JSON path and with what would be allowed.
 */
final class VerisSchema {

    private static final String RESOURCE = "/data/veris-schema.txt";
    private static final VerisSchema STANDARD = load();

    private final Map<String, Map<String, VerisRule>> membersByParent;

    private VerisSchema(Map<String, Map<String, VerisRule>> membersByParent) {
        this.membersByParent = membersByParent;
    }

    static VerisSchema standard() {
        return STANDARD;
    }

    /** Everything that is wrong with a record; empty if it is a VERIS record. */
    List<FieldProblem> check(Map<?, ?> record) {
        boolean olderVersion = record.get("schema_version") instanceof String version && version.startsWith("1.3");
        Check check = new Check(olderVersion);
        check.members("", "$", record);
        return check.problems;
    }

    private Map<String, VerisRule> members(String parent) {
        return membersByParent.getOrDefault(parent, Map.of());
    }

    private static VerisSchema load() {
        Map<String, Map<String, VerisRule>> members = new LinkedHashMap<>();
        try (var stream = VerisSchema.class.getResourceAsStream(RESOURCE);
                var reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, RESOURCE), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(VerisRule::parse)
                    .forEach(rule -> members.computeIfAbsent(rule.parent(), parent -> new LinkedHashMap<>())
                            .put(rule.name(), rule));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new VerisSchema(members);
    }

    /** One walk through one record. */
    private final class Check {

        private final boolean olderVersion;
        private final List<FieldProblem> problems = new ArrayList<>();

        Check(boolean olderVersion) {
            this.olderVersion = olderVersion;
        }

        void members(String parent, String path, Map<?, ?> object) {
            Map<String, VerisRule> rules = VerisSchema.this.members(parent);
            for (Map.Entry<?, ?> member : object.entrySet()) {
                String name = String.valueOf(member.getKey());
                VerisRule rule = rules.get(name);
                String memberPath = path + "." + name;
                if (rule == null) {
                    refuse(memberPath, "is not part of VERIS 1.4", String.join(", ", rules.keySet()));
                } else {
                    VerisValues.check(rule, memberPath, member.getValue(), olderVersion, problems);
                    descend(rule, memberPath, member.getValue());
                }
            }
            for (VerisRule rule : rules.values()) {
                if (rule.required() && !object.containsKey(rule.name())) {
                    refuse(path + "." + rule.name(), "is missing", VerisValues.allowed(rule));
                }
            }
        }

        private void descend(VerisRule rule, String path, Object value) {
            if (rule.kind() == VerisRule.Kind.GROUP && value instanceof Map<?, ?> object) {
                if (rule.mustBeFilled() && object.isEmpty()) {
                    refuse(path, "must hold at least one member", members(rule));
                }
                members(rule.path(), path, object);
            } else if (rule.kind() == VerisRule.Kind.LIST && value instanceof List<?> list) {
                for (int index = 0; index < list.size(); index++) {
                    String element = path + "[" + index + "]";
                    if (list.get(index) instanceof Map<?, ?> object) {
                        members(rule.path(), element, object);
                    } else {
                        refuse(element, "must be an object", members(rule));
                    }
                }
            }
        }

        private String members(VerisRule rule) {
            return String.join(", ", VerisSchema.this.members(rule.path()).keySet());
        }

        private void refuse(String path, String problem, String allowed) {
            problems.add(new FieldProblem(path, problem, allowed));
        }
    }
}
