package io.cyberpas.claims.incident;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The enumerations of VERIS 1.4, read from {@code data/veris-enumerations.properties}. Values that later versions
 * dropped are kept apart and are allowed only in records of version 1.3.
 */
public final class VerisEnumerations {

    private static final String RESOURCE = "/data/veris-enumerations.properties";
    private static final String RETIRED = ".until-1.3";
    private static final VerisEnumerations STANDARD = load();

    private final Map<String, Set<String>> current;
    private final Map<String, Set<String>> retired;

    private VerisEnumerations(Map<String, Set<String>> current, Map<String, Set<String>> retired) {
        this.current = current;
        this.retired = retired;
    }

    /** The enumerations of the standard. */
    public static VerisEnumerations standard() {
        return STANDARD;
    }

    /** The values of an enumeration in the newest version, in the order of the standard. */
    public List<String> values(String enumeration) {
        return List.copyOf(known(enumeration));
    }

    /** The names of all enumerations. */
    Set<String> names() {
        return current.keySet();
    }

    boolean allows(String enumeration, String value, boolean olderVersion) {
        return known(enumeration).contains(value)
                || olderVersion && retired.getOrDefault(enumeration, Set.of()).contains(value);
    }

    boolean has(String enumeration) {
        return current.containsKey(enumeration);
    }

    private Set<String> known(String enumeration) {
        return Objects.requireNonNull(current.get(enumeration), enumeration);
    }

    private static VerisEnumerations load() {
        Properties properties = read();
        Map<String, Set<String>> current = new LinkedHashMap<>();
        Map<String, Set<String>> retired = new LinkedHashMap<>();
        current.put("country", countries(properties));
        current.put("currency", currencies(properties));
        for (String key : properties.stringPropertyNames()) {
            if (key.endsWith(RETIRED)) {
                retired.put(key.substring(0, key.length() - RETIRED.length()), split(properties, key));
            } else if (!key.endsWith(".additions")) {
                current.put(key, split(properties, key));
            }
        }
        return new VerisEnumerations(current, retired);
    }

    private static Set<String> countries(Properties properties) {
        Set<String> codes = new LinkedHashSet<>(List.of(Locale.getISOCountries()));
        codes.addAll(split(properties, "country.additions"));
        return codes;
    }

    private static Set<String> currencies(Properties properties) {
        Set<String> codes = new TreeSet<>();
        Currency.getAvailableCurrencies().forEach(each -> codes.add(each.getCurrencyCode()));
        Set<String> all = new LinkedHashSet<>(codes);
        all.addAll(split(properties, "currency.additions"));
        return all;
    }

    private static Set<String> split(Properties properties, String key) {
        List<String> values = new ArrayList<>();
        for (String value : properties.getProperty(key, "").split("\\|", -1)) {
            values.add(value.strip());
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (var stream = VerisEnumerations.class.getResourceAsStream(RESOURCE);
                Reader reader =
                        new InputStreamReader(Objects.requireNonNull(stream, RESOURCE), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
