package io.cyberpas.platform.page;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolver;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Gives every template the language of the request, so that no page has to. */
@ApplicationScoped
class RequestLanguage {
    private final CurrentVertxRequest request;

    @Inject
    RequestLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                page -> page.setAttribute(TemplateInstance.LOCALE, current().locale()));
        engine.addValueResolver(ValueResolver.builder()
                .appliesTo(context ->
                        context.getBase() == null && context.getName().equals(ValueDisplay.OR_DASH))
                .resolveWith(ValueDisplay.DASH)
                .build());
    }

    /** The language of the request under way; English outside of one. */
    Language current() {
        ManagedContext context = Arc.container().requestContext();
        return of(context.isActive() ? request.getCurrent() : null);
    }

    /** The language of a request; English where there is none. */
    static Language of(@Nullable RoutingContext routing) {
        if (routing == null) {
            return Language.EN;
        }
        Cookie chosen = routing.request().getCookie(PreferenceResource.LANGUAGE_COOKIE);
        return Language.choose(
                chosen == null ? null : chosen.getValue(), routing.request().getHeader("Accept-Language"));
    }
}
