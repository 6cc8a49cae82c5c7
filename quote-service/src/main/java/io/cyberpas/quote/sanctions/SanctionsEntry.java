package io.cyberpas.quote.sanctions;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list.
 *
 * @param reference key within the source
 * @param kind what is listed
 * @param name as listed
 * @param aliases other names and spellings
 * @param country ISO 3166-1 alpha-2, where the list says one
 * @param program sanctions programme, where the list says one
 */
public record SanctionsEntry(
        String reference,
        EntryKind kind,
        String name,
        List<String> aliases,
        @Nullable String country,
        @Nullable String program) {

    /** Keeps its own copy of the aliases. */
    public SanctionsEntry {
        aliases = List.copyOf(aliases);
    }

    /** The name and all aliases. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
