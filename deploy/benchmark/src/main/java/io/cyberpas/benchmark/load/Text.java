package io.cyberpas.benchmark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row as text in which identities are left open, to be filled in anew for each copy.
 *
 * @param pieces what stands before, between and after the identities
 * @param identities positions in the list of identities
 */
record Text(List<String> pieces, List<Integer> identities) {

    /** The value with all identities found in it left open; null stays null. */
    static @Nullable Text of(@Nullable String value, Pattern identity, Map<String, Integer> positions) {
        if (value == null) {
            return null;
        }
        List<String> pieces = new ArrayList<>();
        List<Integer> identities = new ArrayList<>();
        Matcher found = identity.matcher(value);
        int end = 0;
        while (found.find()) {
            pieces.add(value.substring(end, found.start()));
            identities.add(positions.getOrDefault(found.group(), 0));
            end = found.end();
        }
        pieces.add(value.substring(end));
        return new Text(pieces, identities);
    }

    /** The value of a copy. */
    String with(String... fresh) {
        if (identities.isEmpty()) {
            return pieces.getFirst();
        }
        StringBuilder text = new StringBuilder(pieces.getFirst());
        for (int i = 0; i < identities.size(); i++) {
            text.append(fresh[identities.get(i)]).append(pieces.get(i + 1));
        }
        return text.toString();
    }
}
