package io.cyberpas.kubernetes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a service reads from its environment: the platform's defaults under its own properties, without profiles. */
final class Configuration {

    private static final Pattern ENVIRONMENT_NAME = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
    private static final Pattern INNERMOST = Pattern.compile("\\$\\{([^{}:]+)(?::([^{}]*))?}");

    private final Map<String, String> properties = new TreeMap<>();
    private final Set<String> ownEnvironmentNames;

    Configuration(String service) {
        add(Project.ROOT.resolve("platform/src/main/resources/META-INF/microprofile-config.properties"));
        Path own = Project.ROOT.resolve(service).resolve("src/main/resources");
        Path beside = own.resolve("META-INF/microprofile-config.properties");
        if (Files.exists(beside)) {
            add(beside);
        }
        add(own.resolve("application.properties"));
        ownEnvironmentNames = environmentNames(Project.properties(own.resolve("application.properties")));
    }

    /** A cluster runs the profile {@code prod}, whose values go before the plain ones of the same file. */
    private void add(Path file) {
        Map<String, String> read = Project.properties(file);
        read.forEach((key, value) -> {
            if (!key.startsWith("%")) {
                properties.put(key, value);
            }
        });
        read.forEach((key, value) -> {
            if (key.startsWith("%prod.")) {
                properties.put(key.substring("%prod.".length()), value);
            }
        });
    }

    /** The environment variables that the properties name. */
    Set<String> environmentNames() {
        return environmentNames(properties);
    }

    /** Those of them that the service names itself, apart from what the platform reads for all. */
    Set<String> ownEnvironmentNames() {
        return ownEnvironmentNames;
    }

    private static Set<String> environmentNames(Map<String, String> properties) {
        Set<String> names = new TreeSet<>();
        properties
                .values()
                .forEach(value -> ENVIRONMENT_NAME
                        .matcher(value)
                        .results()
                        .map(match -> match.group(1))
                        .forEach(names::add));
        return names;
    }

    /** The value that the service sees when it runs with this environment. */
    Optional<String> value(String key, Map<String, String> environment) {
        String overriding = key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        if (environment.containsKey(overriding)) {
            return Optional.of(environment.get(overriding));
        }
        return Optional.ofNullable(properties.get(key)).map(raw -> expand(raw, environment));
    }

    String value(String key, Map<String, String> environment, String otherwise) {
        return value(key, environment).orElse(otherwise);
    }

    private String expand(String raw, Map<String, String> environment) {
        String text = raw;
        for (var match = INNERMOST.matcher(text); match.find(); match = INNERMOST.matcher(text)) {
            String name = match.group(1);
            String fallback = match.group(2) == null ? "" : match.group(2);
            String value = environment.getOrDefault(name, properties.getOrDefault(name, fallback));
            text = text.substring(0, match.start()) + value + text.substring(match.end());
        }
        return text;
    }
}
