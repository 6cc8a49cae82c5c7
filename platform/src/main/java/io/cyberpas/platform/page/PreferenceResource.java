package io.cyberpas.platform.page;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How the reader wants the pages: language and theme. Kept in cookies, which the services of one host share. */
@Path(PreferenceResource.PATH)
@PermitAll
class PreferenceResource {
    static final String PATH = "/preferences";
    static final String LANGUAGE_COOKIE = "lang";
    static final String THEME_COOKIE = "theme";
    static final List<String> THEMES = List.of("light", "dark");

    private static final int YEAR_SECONDS = (int) Duration.ofDays(365).toSeconds();

    @GET
    @Path("/language")
    @Operation(hidden = true)
    public RestResponse<Void> language(
            @RestQuery @Nullable String to, @RestQuery @Nullable String back, @Context UriInfo uri) {
        Language language = Language.ofTag(to);
        if (language == null) {
            throw new InvalidInputException(new FieldProblem("$.to", "is not a language of these pages", "en, ko"));
        }
        return remember(LANGUAGE_COOKIE, language.tag(), back, uri);
    }

    @GET
    @Path("/theme")
    @Operation(hidden = true)
    public RestResponse<Void> theme(
            @RestQuery @Nullable String to, @RestQuery @Nullable String back, @Context UriInfo uri) {
        if (to == null || !THEMES.contains(to)) {
            throw new InvalidInputException(new FieldProblem("$.to", "is not a theme", "light, dark"));
        }
        return remember(THEME_COOKIE, to, back, uri);
    }

    private static RestResponse<Void> remember(String name, String value, @Nullable String back, UriInfo uri) {
        NewCookie cookie = new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(YEAR_SECONDS)
                .sameSite(NewCookie.SameSite.LAX)
                .secure("https".equals(uri.getBaseUri().getScheme()))
                .build();
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .location(URI.create(ReturnPath.safe(back)))
                .cookie(cookie)
                .build();
    }
}
