package io.cyberpas.claims.forensics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A SHA-256 value as 64 hexadecimal digits in lower case. */
public record Sha256(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Sha256(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The value over several fields. Each field goes in with its length before it, so that no two lists of fields
     * share one value by shifting characters from one field to the next.
     */
    public static Sha256 ofFields(String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            text.append(field.length()).append(':').append(field).append('\n');
        }
        return of(text.toString());
    }

    @Override
    public String toString() {
        return hex;
    }
}
