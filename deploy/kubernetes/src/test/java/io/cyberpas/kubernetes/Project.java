package io.cyberpas.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Where things are in the source tree. */
final class Project {

    static final List<String> SERVICES = List.of("quote-service", "policy-service", "claims-service");
    static final Path ROOT = Path.of(System.getProperty("project.root", "../.."))
            .toAbsolutePath()
            .normalize();
    static final Path KUBERNETES = ROOT.resolve("deploy/kubernetes");
    static final Path BASE = KUBERNETES.resolve("base");
    static final Path EXAMPLE = KUBERNETES.resolve("overlays/example");

    private Project() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new TreeMap<>();
        properties.forEach((key, value) -> values.put((String) key, (String) value));
        return values;
    }

    /** An env file as kustomize reads it: name=value a line, nothing trimmed or escaped. */
    static Map<String, String> variables(Path file) {
        Map<String, String> values = new TreeMap<>();
        for (String line : text(file).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(file + ": not name=value: " + line);
            }
            if (values.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
                throw new IllegalArgumentException(file + ": twice: " + line.substring(0, equals));
            }
        }
        return values;
    }
}
