package io.cyberpas.claims.roster.file;

import io.cyberpas.claims.roster.RosterEncoding;
import io.cyberpas.claims.roster.file.LineReading.Scratch;
import io.cyberpas.platform.access.Masking;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one field of a line after the other from the bytes it lies in. */
final class FieldReading {

    private static final int MAX_NAME_BYTES = 300;
    private static final int EARLIEST_YEAR = 1900;
    private static final int MIN_PHONE = 8;
    private static final int MAX_PHONE = 15;
    private static final int RESIDENT_DIGITS = 13;
    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "예", "참여");
    private static final Set<String> NO = Set.of("n", "no", "false", "0", "아니오", "아니요", "불참");
    /** What a syllable of Hangul begins with in UTF-8, and the first and last of them. */
    private static final int FIRST_SYLLABLE = 0xAC00;

    private static final int LAST_SYLLABLE = 0xD7A3;

    private final byte[] bytes;
    private final RosterRules rules;
    private final Consumer<RosterFault> refusal;
    private RosterEncoding encoding = RosterEncoding.UTF_8;
    private CharsetDecoder decoder = encoding.strictDecoder();
    private RosterColumn column = RosterColumn.NAME;
    private int start;
    private int end;

    FieldReading(byte[] bytes, RosterRules rules, Consumer<RosterFault> refusal) {
        this.bytes = bytes;
        this.rules = rules;
        this.refusal = refusal;
    }

    void encoding(RosterEncoding told) {
        encoding = told;
        decoder = told.strictDecoder();
    }

    RosterColumn column() {
        return column;
    }

    /** Goes to a field; false if nothing stands there. */
    boolean at(RosterColumn newColumn, int from, int to) {
        column = newColumn;
        start = from;
        end = to;
        return start < end;
    }

    /** A name, masked, and as a part of the identity: composed, upper case, without spaces. */
    void name(@Nullable Scratch identity, Scratch masked) {
        if (end - start > MAX_NAME_BYTES) {
            refusal.accept(RosterFault.NOT_A_NAME);
            return;
        }
        if (isHangul()) {
            if (identity != null) {
                identity.put(bytes, start, end);
            }
            maskHangul(masked);
            return;
        }
        String name = text();
        if (name == null) {
            return;
        }
        if (name.codePoints().noneMatch(Character::isLetter)) {
            refusal.accept(RosterFault.NOT_A_NAME);
            return;
        }
        put(Masking.personName(name), masked);
        if (identity != null) {
            put(
                    Normalizer.normalize(name, Normalizer.Form.NFKC)
                            .toUpperCase(Locale.ROOT)
                            .replaceAll("\\s", ""),
                    identity);
        }
    }

    /** Digits of a resident number whose first seven name a day of birth; nothing else of it is certain any more. */
    void residentNumber(Scratch identity) {
        put("resident|", identity);
        byte[] digits = new byte[RESIDENT_DIGITS];
        int count = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(bytes[i]) && count < RESIDENT_DIGITS) {
                digits[count++] = bytes[i];
            } else if (bytes[i] != '-') {
                count = Integer.MAX_VALUE;
                break;
            }
        }
        if (count != RESIDENT_DIGITS
                || !isBirth(century(digits[6]) + number(digits, 0, 2), number(digits, 2, 4), number(digits, 4, 6))) {
            refusal.accept(RosterFault.NOT_A_RESIDENT_NUMBER);
            return;
        }
        identity.put(digits, 0, RESIDENT_DIGITS);
    }

    /** A day such as 1987-04-25, 1987.4 being none; the separators may be left out. */
    void birthDate(Scratch identity) {
        byte[] digits = new byte[8];
        int count = 0;
        for (int i = start; i < end; i++) {
            byte value = bytes[i];
            if (isDigit(value) && count < digits.length) {
                digits[count++] = value;
            } else if (value != '-' && value != '.' && value != '/'
                    || count != 4 && count != 6 && !(count == 8 && value == '.' && i == end - 1)) {
                count = 0;
                break;
            }
        }
        if (count != digits.length || !isBirth(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8))) {
            refusal.accept(RosterFault.NOT_A_DATE);
            return;
        }
        identity.put(digits, 0, 4);
        identity.put('-');
        identity.put(digits, 4, 6);
        identity.put('-');
        identity.put(digits, 6, 8);
    }

    /** The digits of a telephone number as dialled in Korea: +82 10-1234-5678 is 01012345678. */
    void phone(Scratch identity) {
        String wide = isAscii() ? null : text();
        byte[] from = wide == null
                ? bytes
                : Normalizer.normalize(wide, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        int at = wide == null ? start : 0;
        int to = wide == null ? end : from.length;
        int count = 0;
        boolean isAbroad = at < to && from[at] == '+';
        if (isAbroad && to - at > 3 && from[at + 1] == '8' && from[at + 2] == '2') {
            at += 3;
            while (at < to && !isDigit(from[at])) {
                at++;
            }
            if (at < to && from[at] != '0') {
                identity.put('0');
                count++;
            }
        }
        for (int i = at; i < to; i++) {
            if (isDigit(from[i])) {
                if (count < MAX_PHONE) {
                    identity.put(from[i]);
                }
                count++;
            }
        }
        if (count < MIN_PHONE || count > MAX_PHONE) {
            refusal.accept(RosterFault.NOT_A_PHONE);
        }
    }

    /** An address in lower case. */
    void email(Scratch identity) {
        int at = -1;
        int dot = -1;
        boolean isRight = end - start <= 254;
        for (int i = start; i < end && isRight; i++) {
            byte value = bytes[i];
            isRight = value > ' ' && (value != '@' || at < 0);
            if (value == '@') {
                at = i;
            } else if (value == '.' && at >= 0 && i > at + 1) {
                dot = i;
            }
        }
        if (!isRight || at <= start || at - start > 64 || dot < 0 || dot == end - 1) {
            refusal.accept(RosterFault.NOT_AN_EMAIL);
            return;
        }
        for (int i = start; i < end; i++) {
            identity.put(Character.toLowerCase((char) bytes[i]));
        }
    }

    /** The code of a bank, from its digits or its name. */
    void bank(Scratch account) {
        String code = rules.banks().find(bytes, start, end).orElse(null);
        if (code == null && !isAscii()) {
            String name = text();
            code = name == null ? null : rules.banks().named(name).orElse(null);
        }
        if (code == null) {
            refusal.accept(RosterFault.UNKNOWN_BANK);
            return;
        }
        put(code, account);
    }

    /** Digits with hyphens or spaces between; returns how many, -1 if anything else stands there. */
    int digits(Scratch target) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(bytes[i])) {
                if (target.room() > 1) {
                    target.put(bytes[i]);
                }
                count++;
            } else if (bytes[i] != '-' && bytes[i] != ' ') {
                return -1;
            }
        }
        return count;
    }

    /** The holder's name in UTF-8, as written. */
    void holder(Scratch account) {
        if (end - start > MAX_NAME_BYTES) {
            refusal.accept(RosterFault.NOT_A_NAME);
        } else if (isHangul()) {
            account.put(bytes, start, end);
        } else {
            String holder = text();
            if (holder != null) {
                put(holder, account);
            }
        }
    }

    byte @Nullable [] category() {
        byte[] code = rules.categories().find(bytes, start, end);
        if (code == null) {
            String name = isAscii() ? null : text();
            code = name == null ? null : rules.categories().named(name);
        }
        if (code == null) {
            refusal.accept(RosterFault.UNKNOWN_CATEGORY);
        }
        return code;
    }

    boolean participates() {
        if (end - start == 1 && (bytes[start] == 'Y' || bytes[start] == 'y')) {
            return true;
        }
        String text = text();
        String word = text == null ? "" : text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            refusal.accept(RosterFault.NEITHER_YES_NOR_NO);
        }
        return YES.contains(word);
    }

    /** An award in the smallest unit of the currency. */
    @Nullable
    Long award() {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            long award = new BigDecimal(text.replace(",", ""))
                    .movePointRight(rules.currency().getDefaultFractionDigits())
                    .longValueExact();
            Long cap = rules.cap();
            if (award <= 0 || cap != null && award > cap) {
                refusal.accept(RosterFault.AWARD_OUT_OF_RANGE);
            }
            return award;
        } catch (ArithmeticException | NumberFormatException _) {
            refusal.accept(RosterFault.NOT_AN_AMOUNT);
            return null;
        }
    }

    /** The field as a text; null, and refused, if its bytes mean nothing or it holds what no text holds. */
    private @Nullable String text() {
        try {
            String text =
                    decoder.decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
            if (text.chars().anyMatch(Character::isISOControl)) {
                refusal.accept(RosterFault.CONTROL_CHARACTER);
                return null;
            }
            return text.strip();
        } catch (CharacterCodingException _) {
            refusal.accept(RosterFault.ENCODING);
            return null;
        }
    }

    private void put(String text, Scratch target) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length > target.room()) {
            refusal.accept(RosterFault.NOT_A_NAME);
            return;
        }
        target.put(utf8, 0, utf8.length);
    }

    /** Whether nothing but syllables of Hangul stands here, in UTF-8: they are what they are, composed and without case. */
    private boolean isHangul() {
        if (encoding == RosterEncoding.MS949 || (end - start) % 3 != 0) {
            return false;
        }
        for (int i = start; i < end; i += 3) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0xEA || lead > 0xED || (bytes[i + 1] & 0xC0) != 0x80 || (bytes[i + 2] & 0xC0) != 0x80) {
                return false;
            }
            int character = (lead & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F;
            if (character < FIRST_SYLLABLE || character > LAST_SYLLABLE) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the first and the last syllable, as {@link Masking#personName} does. */
    private void maskHangul(Scratch masked) {
        int syllables = (end - start) / 3;
        if (syllables > 1) {
            masked.put(bytes, start, start + 3);
        }
        for (int i = 0; i < Math.max(1, syllables - 2); i++) {
            masked.put('*');
        }
        if (syllables > 2) {
            masked.put(bytes, end - 3, end);
        }
    }

    private boolean isAscii() {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isBirth(int year, int month, int day) {
        if (year < EARLIEST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        if (day > 28) {
            try {
                LocalDate.of(year, month, day);
            } catch (DateTimeException _) {
                return false;
            }
        }
        LocalDate today = rules.today();
        return year * 10_000 + month * 100 + day
                <= today.getYear() * 10_000 + today.getMonthValue() * 100 + today.getDayOfMonth();
    }

    private static int century(byte digit) {
        return switch (digit) {
            case '1', '2', '5', '6' -> 1900;
            case '3', '4', '7', '8' -> 2000;
            default -> 0;
        };
    }

    private static int number(byte[] digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digits[i] - '0';
        }
        return number;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
