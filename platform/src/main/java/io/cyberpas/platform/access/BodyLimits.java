package io.cyberpas.platform.access;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Which limit holds for the body of a request: small for nearly all, and one for each kind of file that a service takes. */
@ApplicationScoped
class BodyLimits {

    private final Limit ordinary;
    private final List<Upload> uploads;
    private final long most;

    /** @param most what the server itself takes; no kind of file has more */
    BodyLimits(
            UploadSettings settings,
            @ConfigProperty(name = "cyberpas.http.body-size-max") MemorySize ordinary,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
        this.ordinary = new Limit("a request here", ordinary.asLongValue());
        this.uploads = settings.kinds().entrySet().stream()
                .map(each -> new Upload(
                        Pattern.compile(each.getValue().paths()),
                        new Limit(
                                "a file of the kind " + each.getKey(),
                                Math.min(this.most, each.getValue().sizeMax().asLongValue()))))
                .toList();
    }

    /**
     * The most that a body may have.
     *
     * @param of what it is the limit of, for whoever exceeds it
     */
    record Limit(String of, long bytes) {

        /** Why a larger body is refused. */
        String refusal() {
            return String.format(Locale.ROOT, "The request is too large: %s may have %,d bytes", of, bytes);
        }
    }

    private record Upload(Pattern paths, Limit limit) {}

    /** The limit of whatever is sent to a path. */
    Limit of(@Nullable String path) {
        return path == null
                ? ordinary
                : uploads.stream()
                        .filter(upload -> upload.paths().matcher(path).matches())
                        .map(Upload::limit)
                        .findFirst()
                        .orElse(ordinary);
    }

    /** Whether a body could exceed the limit where only the server's own is looked at. */
    boolean isBelowServer(Limit limit) {
        return limit.bytes() < most;
    }
}
