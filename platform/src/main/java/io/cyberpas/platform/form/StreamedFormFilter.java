package io.cyberpas.platform.form;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps forms for the paths of {@code cyberpas.http.streamed-forms} from being written to the disk before anybody looks at them: under
 * another name than {@code multipart/form-data} they reach their resource unread.
 */
@ApplicationScoped
class StreamedFormFilter {

    private static final int AFTER_THE_FRONT = 90_000;
    private static final String MULTIPART = "multipart/form-data";

    private final @Nullable Pattern paths;

    StreamedFormFilter(@ConfigProperty(name = "cyberpas.http.streamed-forms") Optional<String> paths) {
        this.paths = paths.map(Pattern::compile).orElse(null);
    }

    void register(@Observes Filters filters) {
        if (paths != null) {
            filters.register(this::rename, AFTER_THE_FRONT);
        }
    }

    private void rename(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && isStreamed(type, context.request().path())) {
            context.request()
                    .headers()
                    .set(HttpHeaders.CONTENT_TYPE, StreamedForm.TYPE + type.substring(MULTIPART.length()));
        }
        context.next();
    }

    private boolean isStreamed(String type, @Nullable String path) {
        return paths != null
                && path != null
                && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length())
                && paths.matcher(path).matches();
    }
}
