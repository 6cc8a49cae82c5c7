package io.cyberpas.claims.panel.pages;

import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.FirmProfile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form by which a firm is entered or changed. */
public class FirmForm {

    @FormParam("nameEn")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String nameEn;

    @FormParam("nameKo")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String nameKo;

    @FormParam("kinds")
    @Nullable
    List<FirmKind> kinds;

    @FormParam("languages")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String languages;

    @FormParam("jurisdictions")
    @NotBlank
    @Size(max = 400)
    @Nullable
    String jurisdictions;

    @FormParam("certifications")
    @Size(max = 6000)
    @Nullable
    String certifications;

    @FormParam("hoursOfService")
    @NotBlank
    @Size(max = 200)
    @Nullable
    String hoursOfService;

    @FormParam("contactName")
    @NotBlank
    @Size(max = 120)
    @Nullable
    String contactName;

    @FormParam("contactEmail")
    @NotBlank
    @Size(max = 254)
    @Nullable
    String contactEmail;

    @FormParam("contactPhone")
    @NotBlank
    @Size(max = 40)
    @Nullable
    String contactPhone;

    FirmProfile profile() {
        return new FirmProfile(
                text(nameEn),
                text(nameKo),
                kinds == null ? List.of() : kinds.stream().map(Enum::name).toList(),
                parts(languages, ","),
                parts(jurisdictions, ","),
                parts(certifications, "\\R"),
                text(hoursOfService),
                text(contactName),
                text(contactEmail),
                text(contactPhone));
    }

    private static List<String> parts(@Nullable String text, String separator) {
        return Arrays.stream(text(text).split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
