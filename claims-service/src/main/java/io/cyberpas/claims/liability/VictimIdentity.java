package io.cyberpas.claims.liability;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * By what two lines of a roster are the same person: name, day of birth, and telephone number or, without one,
 * address. Lives only while a roster is read; what is kept is a keyed hash of {@link #text} and the masked name.
 *
 * @param name as written
 * @param contact digits of the telephone number, or the mail address
 */
record VictimIdentity(String name, LocalDate birthDate, String contact) {

    /** The identity in one form, whatever spaces, width or case it was written in. */
    String text() {
        String plainName = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
        return plainName + "|" + birthDate + "|" + contact;
    }

    /** The digits of a telephone number as dialled in Korea: +82 10-1234-5678 is 01012345678. */
    static String phoneDigits(String phone) {
        String digits = Normalizer.normalize(phone, Normalizer.Form.NFKC).replaceAll("[^0-9+]", "");
        if (digits.startsWith("+82")) {
            digits = digits.substring(3);
            return digits.startsWith("0") ? digits : "0" + digits;
        }
        return digits.replace("+", "");
    }

    /** Never the person. */
    @Override
    public String toString() {
        return "VictimIdentity[masked]";
    }
}
