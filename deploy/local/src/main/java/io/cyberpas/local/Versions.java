package io.cyberpas.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Versions of the programs that are not ours, as the parent pins them.
 *
 * @param postgresql such as {@code 18.6.0}
 * @param keycloak such as {@code 26.7.3}
 */
record Versions(String postgresql, String keycloak) {

    /** What this build was made with. */
    static Versions pinned() {
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                Objects.requireNonNull(properties.getProperty("postgresql")),
                Objects.requireNonNull(properties.getProperty("keycloak")));
    }

    /** The part of the version that the data folder depends on. */
    String postgresqlMajor() {
        return postgresql.split("\\.", 2)[0];
    }
}
