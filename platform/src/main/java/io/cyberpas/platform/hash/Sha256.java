package io.cyberpas.platform.hash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A SHA-256 value as 64 hexadecimal digits in lower case. */
public record Sha256(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if it is no SHA-256 value */
    public Sha256 {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 value has 64 hexadecimal digits");
        }
    }

    /** Whether a text is a SHA-256 value; letters may be of either case. */
    public static boolean isValid(String text) {
        return FORM.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** The value over the UTF-8 bytes of a text. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The value over bytes. */
    public static Sha256 of(byte[] bytes) {
        return new Sha256Sum().add(bytes).value();
    }

    /** The value over all that is left of a stream, which stays open. */
    public static Sha256 of(InputStream content) throws IOException {
        return new Sha256Sum().addAll(content).value();
    }

    /**
     * The value over several fields. Each field goes in with its length before it, so that no two lists of fields
     * share one value by shifting characters from one field to the next.
     */
    public static Sha256 ofFields(String... fields) {
        Sha256Sum sum = new Sha256Sum();
        for (String field : fields) {
            sum.addField(field);
        }
        return sum.value();
    }

    /** The 32 bytes of the value. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The value in Base64, as some protocols write it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    @Override
    public String toString() {
        return hex;
    }
}
