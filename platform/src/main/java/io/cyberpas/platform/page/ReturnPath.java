package io.cyberpas.platform.page;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Decides where a reader may be sent back to: within this service only, so that no link can lead away through it. */
final class ReturnPath {
    private static final String HOME = "/";
    private static final int LENGTH_MAX = 2000;

    private ReturnPath() {}

    /** The path itself where it stays on this host, else the start page. */
    static String safe(@Nullable String path) {
        return path != null && staysHere(path) ? path : HOME;
    }

    private static boolean staysHere(String path) {
        if (path.length() > LENGTH_MAX || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return false;
        }
        if (path.chars().anyMatch(character -> character <= ' ' || character == 127)) {
            return false;
        }
        try {
            URI uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
