package io.cyberpas.platform.page;

import io.cyberpas.platform.hash.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets, scripts and icons; {@code {cdi:assets.htmx}} in templates. Each carries a version or a
 * digest of its content, so browsers may keep it for good.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
    private static final int DIGEST_DIGITS = 12;

    private final Map<String, String> paths = new ConcurrentHashMap<>();
    private final String tabler = webjar("tabler__core") + "/dist/css/tabler.min.css";
    private final String icons = webjar("tabler__icons-webfont") + "/dist/tabler-icons-outline.min.css";
    private final String htmx = webjar("htmx.org") + "/dist/htmx.min.js";

    /** Style sheet of the CSS kit. */
    public String tabler() {
        return tabler;
    }

    /** Style sheet of the icon font. */
    public String icons() {
        return icons;
    }

    /** Script of htmx. */
    public String htmx() {
        return htmx;
    }

    /** A file of the frame itself, such as {@code frame.css}. */
    public String path(String file) {
        return paths.computeIfAbsent(
                file, name -> "/frame/" + name + "?v=" + digest("META-INF/resources/frame/" + name));
    }

    private static String webjar(String artifact) {
        Properties properties = new Properties();
        try (InputStream file = open("META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties")) {
            properties.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return "/webjars/" + artifact + "/" + properties.getProperty("version");
    }

    private static String digest(String resource) {
        try (InputStream file = open(resource)) {
            return Sha256.of(file).hex().substring(0, DIGEST_DIGITS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new IOException("No " + resource + " on the class path");
        }
        return file;
    }
}
