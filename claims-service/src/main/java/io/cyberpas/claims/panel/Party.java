package io.cyberpas.claims.panel;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A company that a firm may stand close to.
 *
 * @param businessNumber its Korean business registration number as ten digits, where it is known
 */
public record Party(String name, @Nullable String businessNumber) {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "주식회사|유한회사|유한책임회사|\\(주\\)|\\(유\\)|㈜|\\b(incorporated|inc|co|corp|corporation|ltd|limited|llc|plc|gmbh|kk)\\b");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    public Party {
        name = name.strip();
        String digits =
                businessNumber == null ? "" : NO_DIGIT.matcher(businessNumber).replaceAll("");
        businessNumber = digits.isEmpty() ? null : digits;
    }

    /** The name without legal form, spaces and punctuation: {@code (주)한강 텔레콤} and {@code 한강텔레콤} are the same. */
    public String key() {
        String plain = LEGAL_FORM.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return NO_LETTER.matcher(plain).replaceAll("");
    }

    /** Whether both are likely the same: by number where both have one, else by name. */
    boolean isProbably(Party other) {
        if (businessNumber != null && other.businessNumber != null) {
            return businessNumber.equals(other.businessNumber);
        }
        return !key().isEmpty() && key().equals(other.key());
    }
}
