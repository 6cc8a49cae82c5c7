package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.forensics.Acquisition;
import io.cyberpas.claims.forensics.EvidenceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.time.ZoneId;
import java.util.Objects;
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

    Acquisition acquisition(ZoneId zone) {
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

    boolean onHold() {
        return Boolean.TRUE.equals(legalHold);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNull(text);
    }
}
