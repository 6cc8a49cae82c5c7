package io.cyberpas.claims.incident;

import io.cyberpas.platform.data.adapter.DataFiles;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the values of VERIS are called in a language: in English the standard's own words, in Korean those of
 * {@code data/veris-words.yaml}. A value without a Korean word is called as in the standard.
 */
public final class VerisWords {

    private static final String RESOURCE = "data/veris-words.yaml";
    private static final String ASSETS = "asset.variety";
    private static final String COUNTRY = "country";
    private static final int OF_A_COUNTRY = 2;
    private static final Korean KOREAN = DataFiles.read(RESOURCE, Korean.class);

    private record Korean(
            Map<String, String> kinds,
            Map<String, String> assets,
            Map<String, Map<String, String>> only,
            Map<String, String> values) {}

    private VerisWords() {}

    /** A value of an enumeration, such as {@code SQLi} of {@code action.hacking.variety}. */
    public static String value(String enumeration, String value, Locale language) {
        if (enumeration.equals(COUNTRY) && value.length() == OF_A_COUNTRY) {
            return Locale.of("", value).getDisplayCountry(language) + " (" + value + ")";
        }
        return isKorean(language) ? korean(enumeration, value).orElse(value) : value;
    }

    /** A kind of actor, action or attribute, such as {@code hacking}. */
    public static String kind(String name, Locale language) {
        return isKorean(language) ? KOREAN.kinds().getOrDefault(name, name) : name;
    }

    static Optional<String> korean(String enumeration, String value) {
        var word = Optional.ofNullable(
                        KOREAN.only().getOrDefault(enumeration, Map.of()).get(value))
                .or(() -> Optional.ofNullable(KOREAN.values().get(value)));
        return enumeration.equals(ASSETS) ? word.or(() -> asset(value)) : word;
    }

    /** An asset such as {@code S - Database}: what class it belongs to, and what it is. */
    private static Optional<String> asset(String value) {
        var parts = value.split(" - ", 2);
        var kind = KOREAN.assets().get(parts[0]);
        return parts.length < 2 || kind == null
                ? Optional.empty()
                : korean("", parts[1]).map(each -> kind + " · " + each);
    }

    private static boolean isKorean(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage());
    }
}
