package io.cyberpas.claims.forensics;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The techniques of MITRE ATT&CK, enterprise matrix, of one version.
 *
 * @param version of ATT&CK
 * @param techniques names by identifiers, such as {@code T1190} or {@code T1078.004}
 */
public record TechniqueCatalogue(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        Map<String, String> techniques)
        implements DatedRows.Row {

    private static final Pattern FORM = Pattern.compile("T\\d{4}(\\.\\d{3})?");

    /** @throws IllegalArgumentException if a technique has no proper identifier, or a sub-technique no technique */
    public TechniqueCatalogue {
        techniques = Map.copyOf(techniques);
        for (String id : techniques.keySet()) {
            if (!FORM.matcher(id).matches() || !techniques.containsKey(parent(id))) {
                throw new IllegalArgumentException("%s is no technique of version %s".formatted(id, version));
            }
        }
    }

    private static String parent(String id) {
        return id.substring(0, 5);
    }

    /** The name of a technique, a sub-technique with that of its technique before it. */
    public Optional<String> name(String id) {
        String name = techniques.get(id);
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(id.equals(parent(id)) ? name : techniques.get(parent(id)) + ": " + name);
    }
}
