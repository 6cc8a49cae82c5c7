package io.cyberpas.platform.page;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.Subsections.Subsection;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the frame knows of the request under way; {@code {cdi:here…}} in templates. */
@Named("here")
@RequestScoped
public class Here {
    private final CurrentVertxRequest request;
    private final Me me;
    private final Pages pages;
    private final Instance<Subsections> subsections;
    private final String service;
    private final String signOutPath;

    private int lastId;

    @Inject
    Here(
            CurrentVertxRequest request,
            Me me,
            Pages pages,
            Instance<Subsections> subsections,
            @ConfigProperty(name = "cyberpas.service", defaultValue = "none") String service,
            @ConfigProperty(name = "quarkus.oidc.logout.path", defaultValue = "/logout") String signOutPath) {
        this.request = request;
        this.me = me;
        this.pages = pages;
        this.subsections = subsections;
        this.service = service;
        this.signOutPath = signOutPath;
    }

    /** Tag of the language the page is in. */
    public String language() {
        return RequestLanguage.of(routing()).tag();
    }

    /** Tag of the language the reader may switch to. */
    public String otherLanguage() {
        return RequestLanguage.of(routing()).other().tag();
    }

    /** Where the language is switched; comes back to this page. */
    public String otherLanguageHref() {
        return PreferenceResource.PATH + "/language?to=" + otherLanguage() + "&back=" + back();
    }

    /** The theme the reader has chosen, null to follow the system. */
    public @Nullable String theme() {
        String theme = cookie(PreferenceResource.THEME_COOKIE);
        return theme != null && PreferenceResource.THEMES.contains(theme) ? theme : null;
    }

    /** Where the theme is switched without script; comes back to this page. */
    public String otherThemeHref() {
        return PreferenceResource.PATH + "/theme?to=" + ("dark".equals(theme()) ? "light" : "dark") + "&back=" + back();
    }

    /** Where the reader signs out. */
    public String signOutHref() {
        return signOutPath;
    }

    /** First page the reader may open. */
    public String home() {
        List<NavigationEntry> entries = entries();
        return entries.isEmpty() ? "/" : entries.getFirst().href();
    }

    /** The navigation as far as the reader's roles reach. */
    public List<NavigationEntry> entries() {
        return me.signedIn() ? pages.entries(me, service, path()) : List.of();
    }

    /** The parts of this service's pages, as far as the reader's roles reach; none on pages that belong to no part. */
    public List<Subsection> subsections() {
        if (!me.signedIn() || !subsections.isResolvable()) {
            return List.of();
        }
        List<Subsection> all = subsections.get().in(Locale.forLanguageTag(language()));
        return all.stream().anyMatch(part -> part.holds(path()))
                ? all.stream().filter(part -> me.isOneOf(part.roles())).toList()
                : List.of();
    }

    /** The audit trails of the three services, with this one marked. */
    public List<NavigationEntry> audits() {
        return me.is(Roles.AUDITOR) ? pages.audits(service) : List.of();
    }

    /** Path of the request without its query. */
    public String path() {
        RoutingContext routing = routing();
        return routing == null ? "/" : routing.normalizedPath();
    }

    /** Whether the list on this page starts after its beginning. */
    public boolean isPaged() {
        RoutingContext routing = routing();
        return routing != null && routing.request().getParam("after") != null;
    }

    /** The list from its beginning, with the other parameters kept. */
    public String firstPage() {
        return path() + withoutAfter("");
    }

    /** The list after a key, with the other parameters kept. */
    public String pageAfter(String key) {
        return path() + withoutAfter("after=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    /** An identifier for an element, new at every call, the same for the same page. */
    public String nextId() {
        lastId++;
        return "f" + lastId;
    }

    /** What answers a form cannot be asked for again, so the way back from there is the start. */
    private String back() {
        RoutingContext routing = routing();
        if (routing == null || !routing.request().method().equals(HttpMethod.GET)) {
            return "%2F";
        }
        String query = query();
        String target = query.isEmpty() ? path() : path() + "?" + query;
        return URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    private String withoutAfter(String added) {
        StringBuilder kept = new StringBuilder();
        for (String part : query().split("&", -1)) {
            if (!part.isEmpty() && !part.equals("after") && !part.startsWith("after=")) {
                kept.append(kept.isEmpty() ? "?" : "&").append(part);
            }
        }
        if (!added.isEmpty()) {
            kept.append(kept.isEmpty() ? "?" : "&").append(added);
        }
        return kept.toString();
    }

    private String query() {
        RoutingContext routing = routing();
        String query = routing == null ? null : routing.request().query();
        return query == null ? "" : query;
    }

    private @Nullable String cookie(String name) {
        RoutingContext routing = routing();
        Cookie cookie = routing == null ? null : routing.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    private @Nullable RoutingContext routing() {
        return request.getCurrent();
    }
}
