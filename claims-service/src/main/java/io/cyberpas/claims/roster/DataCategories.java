package io.cyberpas.claims.roster;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of data that can have leaked of a victim, the gravest of which a line of a roster may name. */
public final class DataCategories {

    private final List<DataCategory> categories;
    private final byte[][] codes;

    /** In the order in which they are shown. */
    public DataCategories(List<DataCategory> categories) {
        this.categories = List.copyOf(categories);
        this.codes = categories.stream()
                .map(each -> each.code().getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    /**
     * A kind of data.
     *
     * @param code capital letters and underscores
     * @param multiple of the award per head that is suggested
     * @param source by whom
     */
    public record DataCategory(String code, Bilingual name, BigDecimal multiple, Source source) {

        /** The name in the language. */
        public String text(Locale language) {
            return name.in(language);
        }
    }

    /** All of them. */
    public List<DataCategory> all() {
        return categories;
    }

    /** The kind of a code. */
    public Optional<DataCategory> of(String code) {
        return categories.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The code that is written there, in whatever case; null if there is none. */
    public byte @Nullable [] find(byte[] bytes, int start, int end) {
        for (byte[] code : codes) {
            if (isWritten(code, bytes, start, end)) {
                return code;
            }
        }
        return null;
    }

    /** The code of a name in either language; null if there is none. */
    public byte @Nullable [] named(String name) {
        for (int i = 0; i < codes.length; i++) {
            Bilingual known = categories.get(i).name();
            if (known.ko().replace(" ", "").equals(name.replace(" ", ""))
                    || known.en().equalsIgnoreCase(name)) {
                return codes[i];
            }
        }
        return null;
    }

    private static boolean isWritten(byte[] code, byte[] bytes, int start, int end) {
        if (code.length != end - start) {
            return false;
        }
        for (int i = 0; i < code.length; i++) {
            byte value = bytes[start + i];
            int capital = value >= 'a' && value <= 'z' ? value - 'a' + 'A' : value;
            if (capital != code[i]) {
                return false;
            }
        }
        return true;
    }
}
