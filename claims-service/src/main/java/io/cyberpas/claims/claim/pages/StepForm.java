package io.cyberpas.claims.claim.pages;

import io.cyberpas.platform.version.IfMatch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form of a step that somebody takes with a reason, on the version of the thing that they saw. */
public class StepForm {

    @RestForm("_version")
    long version;

    @RestForm
    @NotBlank
    @Size(max = 1000)
    @Nullable
    String reason;

    /** The version that they saw. */
    public IfMatch ifMatch() {
        return new IfMatch(version);
    }

    /** Why. */
    public String reason() {
        return Objects.requireNonNull(reason).strip();
    }
}
