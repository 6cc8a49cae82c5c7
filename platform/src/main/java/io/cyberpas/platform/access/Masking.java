package io.cyberpas.platform.access;

/** Hides most of a personal datum and leaves enough to recognise it by. All pure. */
public final class Masking {
    private static final String HIDDEN = "***";

    private Masking() {}

    /**
     * A person's name. Names in Hangul or Han characters keep their first and last character (홍길동 → 홍*동, 김철 → 김*);
     * other names keep the first letter of each word (Bora Kim → B*** K***).
     */
    public static String personName(String name) {
        String text = name.strip();
        if (text.isEmpty()) {
            return "";
        }
        if (text.codePoints().anyMatch(Character::isIdeographic)
                || text.codePoints().anyMatch(Masking::isHangul)) {
            return eastAsianName(text);
        }
        StringBuilder masked = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (!masked.isEmpty()) {
                masked.append(' ');
            }
            masked.appendCodePoint(word.codePointAt(0)).append(HIDDEN);
        }
        return masked.toString();
    }

    /** A Korean business registration number keeps three and two digits: 123-45-67889 → 123-**-***89. */
    public static String businessNumber(String number) {
        String digits = number.replaceAll("\\D", "");
        if (digits.length() != 10) {
            return HIDDEN;
        }
        return digits.substring(0, 3) + "-**-***" + digits.substring(8);
    }

    /** An address keeps its first character and its domain: bora@hanbit.example → b***@hanbit.example. */
    public static String email(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return HIDDEN;
        }
        return Character.toString(address.codePointAt(0)) + HIDDEN + address.substring(at);
    }

    /** A telephone number keeps its first three and last four digits: 010-1234-5678 → 010-****-5678. */
    public static String phone(String number) {
        String digits = number.replaceAll("\\D", "");
        if (digits.length() < 9) {
            return HIDDEN;
        }
        return digits.substring(0, 3) + "-****-" + digits.substring(digits.length() - 4);
    }

    private static String eastAsianName(String name) {
        int[] characters = name.codePoints().toArray();
        if (characters.length == 1) {
            return "*";
        }
        StringBuilder masked = new StringBuilder().appendCodePoint(characters[0]);
        if (characters.length == 2) {
            return masked.append('*').toString();
        }
        return masked.append("*".repeat(characters.length - 2))
                .appendCodePoint(characters[characters.length - 1])
                .toString();
    }

    private static boolean isHangul(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }
}
