package io.cyberpas.claims.forensics.adapter;

import static io.cyberpas.claims.forensics.adapter.CaseNodes.id;
import static io.cyberpas.claims.forensics.adapter.CaseNodes.node;
import static io.cyberpas.claims.forensics.adapter.CaseNodes.reference;
import static io.cyberpas.claims.forensics.adapter.CaseNodes.references;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cyberpas.claims.forensics.CustodyEntry;
import io.cyberpas.claims.forensics.CustodyMovement;
import io.cyberpas.claims.forensics.CustodyStamp;
import io.cyberpas.claims.forensics.Derivation;
import io.cyberpas.claims.forensics.EvidenceContent;
import io.cyberpas.claims.forensics.EvidenceExporting.Exhibit;
import io.cyberpas.claims.forensics.EvidenceExporting.Exhibits;
import io.cyberpas.claims.forensics.EvidenceItem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Evidence as a graph of the CASE and UCO ontologies (1.x) in JSON-LD: the investigation, for each item a file with its hash and a provenance
 * record with its exhibit number, custody and derivations as investigative actions that inform each other, those who acted as identities in
 * their roles. Written node by node; the same evidence gives the same bytes.
 */
public final class CaseGraph {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final JsonGenerator out;
    private final Set<String> told = new HashSet<>();

    private CaseGraph(JsonGenerator out) {
        this.out = out;
    }

    /** Writes the evidence of a claim; the stream stays open. */
    public static void write(Exhibits exhibits, OutputStream stream) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(stream)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            out.writePOJOField("@context", CaseNodes.context());
            out.writeArrayFieldStart("@graph");
            var graph = new CaseGraph(out);
            graph.investigation(exhibits);
            exhibits.forEach(exhibit -> graph.exhibit(exhibits.claimNumber(), exhibit));
            out.writeEndArray();
            out.writeEndObject();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void investigation(Exhibits exhibits) {
        Map<String, Object> investigation =
                node(id("investigation", exhibits.claimId()), "case-investigation:Investigation");
        investigation.put("uco-core:name", exhibits.claimNumber());
        investigation.put("case-investigation:investigationForm", "incident");
        investigation.put(
                "uco-core:object",
                references(exhibits.items().stream()
                        .map(item -> id("provenance", item.id()))
                        .toList()));
        tell(investigation);
    }

    private void exhibit(String claimNumber, Exhibit exhibit) {
        EvidenceItem item = exhibit.item();
        file(claimNumber, exhibit);
        Map<String, Object> provenance = node(id("provenance", item.id()), "case-investigation:ProvenanceRecord");
        provenance.put("uco-core:name", claimNumber + " " + item.label());
        provenance.put("case-investigation:exhibitNumber", item.label());
        provenance.put("uco-core:object", references(List.of(id("file", item.id()))));
        tell(provenance);
        Derivation derivation = item.derivation();
        if (derivation != null) {
            derivation(item, derivation);
        }
        CustodyEntry before = null;
        for (CustodyEntry entry : exhibit.entries()) {
            custody(item, entry, before == null ? List.of() : List.of(before.id()), exhibit.stamps());
            before = entry;
        }
    }

    private void file(String claimNumber, Exhibit exhibit) {
        EvidenceItem item = exhibit.item();
        EvidenceContent content = exhibit.content();
        UUID itemId = item.id();
        Map<String, Object> name = node(id("file-facet", itemId.toString()), "uco-observable:FileFacet");
        name.put(
                "uco-observable:fileName",
                content == null ? item.label() : content.fileName(claimNumber, item.label()));
        name.put(
                "uco-observable:sizeInBytes",
                CaseNodes.integer(item.acquisition().sizeBytes()));
        Map<String, Object> data = node(id("content-facet", itemId.toString()), "uco-observable:ContentDataFacet");
        data.put(
                "uco-observable:hash",
                List.of(CaseNodes.hash(
                        id("hash", itemId.toString()), item.acquisition().sha256())));
        data.put(
                "uco-observable:sizeInBytes",
                CaseNodes.integer(item.acquisition().sizeBytes()));
        if (content != null) {
            data.put("uco-observable:mimeType", content.foundType());
        }
        Map<String, Object> file = node(id("file", itemId), "uco-observable:File");
        file.put("uco-core:name", item.label());
        file.put("uco-core:description", item.acquisition().description());
        file.put("uco-core:tag", List.of(item.acquisition().kind().name()));
        file.put("uco-core:hasFacet", List.of(name, data));
        tell(file);
    }

    private void derivation(EvidenceItem item, Derivation derivation) {
        String tool = id("tool", derivation.tool() + "/" + derivation.toolVersion());
        Map<String, Object> named = node(tool, "uco-tool:Tool");
        named.put("uco-core:name", derivation.tool());
        named.put("uco-tool:version", derivation.toolVersion());
        tellOnce(named);
        List<String> parents =
                derivation.parents().stream().map(parent -> id("file", parent)).toList();
        Map<String, Object> action = node(id("derivation", item.id()), "case-investigation:InvestigativeAction");
        action.put("uco-core:name", "derivation");
        action.put("uco-core:description", derivation.process());
        action.put("uco-core:tag", List.of("lineage-sha256:" + derivation.lineage()));
        action.put("uco-action:endTime", CaseNodes.time(item.acquisition().at()));
        action.put("uco-action:performer", reference(actor(derivation.by(), "Examiner")));
        action.put("uco-action:instrument", reference(tool));
        action.put("uco-action:object", references(parents));
        action.put("uco-action:result", references(List.of(id("file", item.id()), id("provenance", item.id()))));
        tell(action);
        for (String parent : parents) {
            Map<String, Object> relation =
                    node(id("relationship", item.id() + parent), "uco-observable:ObservableRelationship");
            relation.put("uco-core:source", reference(id("file", item.id())));
            relation.put("uco-core:target", reference(parent));
            relation.put("uco-core:kindOfRelationship", "Derived_From");
            relation.put("uco-core:isDirectional", CaseNodes.bool(true));
            tell(relation);
        }
    }

    private void custody(EvidenceItem item, CustodyEntry entry, List<UUID> before, List<CustodyStamp> stamps) {
        CustodyMovement movement = entry.movement();
        String place = id("location", movement.place());
        Map<String, Object> location = node(place, "uco-location:Location");
        location.put("uco-core:name", movement.place());
        tellOnce(location);
        String from = movement.fromCustodian();
        List<String> tags = new ArrayList<>(List.of("custody-sha256:" + entry.hash()));
        stamps.stream()
                .filter(stamp -> stamp.sequence() == entry.sequence())
                .forEach(stamp -> tags.add("rfc3161:" + stamp.at() + " " + stamp.authority()));
        Map<String, Object> action = node(id("custody", entry.id()), "case-investigation:InvestigativeAction");
        action.put("uco-core:name", movement.process().name().toLowerCase(Locale.ROOT));
        if (movement.note() != null) {
            action.put("uco-core:description", movement.note());
        }
        action.put("uco-core:tag", tags);
        action.put("uco-core:objectCreatedTime", CaseNodes.time(entry.recordedAt()));
        action.put("uco-core:createdBy", reference(actor(entry.recordedBy(), "Recorder")));
        action.put("uco-action:endTime", CaseNodes.time(movement.occurredAt()));
        action.put("uco-action:performer", reference(actor(from == null ? movement.toCustodian() : from, "Custodian")));
        action.put("uco-action:participant", references(List.of(actor(movement.toCustodian(), "Custodian"))));
        action.put("uco-action:location", references(List.of(place)));
        action.put("uco-action:object", references(List.of(id("provenance", item.id()))));
        if (!before.isEmpty()) {
            action.put(
                    "case-investigation:wasInformedBy",
                    references(before.stream().map(each -> id("custody", each)).toList()));
        }
        tell(action);
    }

    /** The identity of somebody, in a role; each is told when it is needed first. */
    private String actor(String name, String role) {
        String identity = id("identity", name);
        Map<String, Object> named = node(identity, "uco-identity:Identity");
        named.put("uco-core:name", name);
        tellOnce(named);
        String part = id("role", role);
        Map<String, Object> played = node(part, "uco-role:Role");
        played.put("uco-core:name", role);
        tellOnce(played);
        Map<String, Object> relation = node(id("relationship", identity + part), "uco-core:Relationship");
        relation.put("uco-core:source", reference(identity));
        relation.put("uco-core:target", reference(part));
        relation.put("uco-core:kindOfRelationship", "has_role");
        relation.put("uco-core:isDirectional", CaseNodes.bool(true));
        tellOnce(relation);
        return identity;
    }

    private void tellOnce(Map<String, Object> node) {
        if (told.add(String.valueOf(node.get("@id")))) {
            tell(node);
        }
    }

    private void tell(Map<String, Object> node) {
        try {
            out.writePOJO(node);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
