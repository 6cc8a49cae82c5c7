package io.cyberpas.claims.forensics;

import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How an item was made from others.
 *
 * @param parents the items that went in
 * @param tool with which it was made
 * @param process what the tool was told to do, such as {@code export of the registry hives}
 * @param by who did it
 * @param lineage hash over this derivation and the lineage of every parent, so that a chain of derivations is bound to the contents
 *     that it begins with
 */
@Embeddable
public record Derivation(
        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "parent_ids")
        List<UUID> parents,

        @Column(name = "derivation_tool") String tool,
        @Column(name = "derivation_tool_version") String toolVersion,
        @Column(name = "derivation_process") String process,
        @Column(name = "derivation_by") String by,
        @Column(name = "lineage") String lineage) {

    public Derivation {
        parents = List.copyOf(parents);
    }

    /**
     * What somebody says of a derivation, before the parents are known.
     *
     * @param parents ids of the items that went in, at least one
     */
    public record Statement(List<UUID> parents, String tool, String toolVersion, String process, String by) {

        public Statement {
            parents = List.copyOf(parents);
            tool = tool.strip();
            toolVersion = toolVersion.strip();
            process = process.strip();
            by = by.strip();
        }

        /** Refuses a statement that names nothing to come from, or one item twice. */
        void check() {
            List<FieldProblem> problems = new ArrayList<>();
            if (parents.isEmpty()) {
                problems.add(new FieldProblem("$.derivation.parents", "must name an item", "ids of items"));
            }
            if (new HashSet<>(parents).size() < parents.size()) {
                problems.add(new FieldProblem("$.derivation.parents", "names an item twice"));
            }
            if (!problems.isEmpty()) {
                throw new InvalidInputException(problems);
            }
        }
    }

    /** The derivation from items that are known. */
    static Derivation of(Statement statement, List<EvidenceItem> parents) {
        return new Derivation(
                statement.parents(),
                statement.tool(),
                statement.toolVersion(),
                statement.process(),
                statement.by(),
                lineage(statement, parents).hex());
    }

    /** Whether the lineage is still that of the parents. */
    boolean holds(List<EvidenceItem> from) {
        return lineage(new Statement(parents, tool, toolVersion, process, by), from)
                .hex()
                .equals(lineage);
    }

    private static Sha256 lineage(Statement statement, List<EvidenceItem> parents) {
        List<String> fields = new ArrayList<>(
                List.of(statement.tool(), statement.toolVersion(), statement.process(), statement.by()));
        parents.forEach(parent -> {
            fields.add(parent.id().toString());
            fields.add(parent.acquisition().sha256());
            fields.add(parent.derivation() == null ? "" : parent.derivation().lineage());
        });
        return Sha256.ofFields(fields.toArray(String[]::new));
    }
}
