package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.forensics.Acquisition;
import io.cyberpas.claims.forensics.Derivation;
import io.cyberpas.claims.forensics.EvidenceItem;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.claims.forensics.EvidenceKind;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form by which an item of evidence is registered. */
public class EvidenceForm {

    @FormParam("label")
    @NotBlank
    @Size(max = 40)
    @Nullable
    String label;

    @FormParam("kind")
    @NotNull
    @Nullable
    EvidenceKind kind;

    @FormParam("description")
    @NotBlank
    @Size(max = 2000)
    @Nullable
    String description;

    @FormParam("acquiredPlace")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String acquiredPlace;

    @FormParam("acquiredAt")
    @NotBlank
    @Nullable
    String acquiredAt;

    @FormParam("acquiredBy")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String acquiredBy;

    @FormParam("sha256")
    @NotBlank
    @Size(max = 70)
    @Nullable
    String sha256;

    @FormParam("sizeBytes")
    @NotNull
    @Nullable
    Long sizeBytes;

    @FormParam("storageLocation")
    @NotBlank
    @Size(max = 500)
    @Nullable
    String storageLocation;

    @FormParam("legalHold")
    @Nullable
    Boolean legalHold;

    @FormParam("firm")
    @Size(max = 20)
    @Nullable
    String firm;

    @FormParam("parents")
    @Size(max = 2000)
    @Nullable
    String parents;

    @FormParam("tool")
    @Size(max = 200)
    @Nullable
    String tool;

    @FormParam("toolVersion")
    @Size(max = 100)
    @Nullable
    String toolVersion;

    @FormParam("process")
    @Size(max = 1000)
    @Nullable
    String process;

    @FormParam("derivedBy")
    @Size(max = 200)
    @Nullable
    String derivedBy;

    /**
     * What the form says.
     *
     * @param known items of the claim, by whose labels the form names those that an item was made from
     */
    EvidenceKeeping.Registration registration(ZoneId zone, List<EvidenceItem> known) {
        return new EvidenceKeeping.Registration(
                acquisition(zone),
                Boolean.TRUE.equals(legalHold),
                derivation(known),
                firm == null || firm.isBlank() ? null : firm.strip());
    }

    private Derivation.@Nullable Statement derivation(List<EvidenceItem> known) {
        List<String> labels = Arrays.stream(
                        Objects.requireNonNullElse(parents, "").split(","))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
        if (labels.isEmpty()) {
            return null;
        }
        List<FieldProblem> problems = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (String label : labels) {
            Optional<EvidenceItem> named =
                    known.stream().filter(item -> item.label().equals(label)).findFirst();
            named.ifPresent(item -> ids.add(item.id()));
            if (named.isEmpty()) {
                problems.add(new FieldProblem("$.parents", "names no item of this claim: " + label));
            }
        }
        require("tool", tool, problems);
        require("toolVersion", toolVersion, problems);
        require("process", process, problems);
        require("derivedBy", derivedBy, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Derivation.Statement(ids, text(tool), text(toolVersion), text(process), text(derivedBy));
    }

    private static void require(String field, @Nullable String value, List<FieldProblem> problems) {
        if (value == null || value.isBlank()) {
            problems.add(new FieldProblem("$." + field, "must be said of an item that was made from others"));
        }
    }

    private Acquisition acquisition(ZoneId zone) {
        return new Acquisition(
                text(label),
                Objects.requireNonNull(kind),
                text(description),
                text(acquiredPlace),
                FormTime.instant("acquiredAt", acquiredAt, zone),
                text(acquiredBy),
                text(sha256),
                Objects.requireNonNull(sizeBytes),
                text(storageLocation));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNull(text);
    }
}
