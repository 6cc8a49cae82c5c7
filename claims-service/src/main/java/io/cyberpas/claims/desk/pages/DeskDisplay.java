package io.cyberpas.claims.desk.pages;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the team's forms. */
@TemplateExtension
class DeskDisplay {

    private DeskDisplay() {}

    /** Where it is said whether a handler takes new claims. */
    static String availabilityPath(String subject) {
        return "/desk/team/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/availability";
    }
}
