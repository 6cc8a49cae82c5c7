package io.cyberpas.claims.roster.file;

import io.cyberpas.claims.roster.Accounts;
import io.cyberpas.claims.roster.RosterEncoding;
import io.cyberpas.claims.roster.file.LineReading.Scratch;
import io.cyberpas.platform.access.Masking;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one field of a line after the other from the bytes it lies in. */
final class FieldReading {

    private static final int MAX_NAME_BYTES = 300;
    private static final int RESIDENT_DIGITS = 13;
    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "예", "참여");
    private static final Set<String> NO = Set.of("n", "no", "false", "0", "아니오", "아니요", "불참");
    private final byte[] bytes;
    private final RosterRules rules;
    private final Consumer<RosterFault> refusal;
    private final BirthDates births;
    private RosterEncoding encoding = RosterEncoding.UTF_8;
    private CharsetDecoder decoder = encoding.strictDecoder();
    private RosterColumn column = RosterColumn.NAME;
    private int start;
    private int end;

    FieldReading(byte[] bytes, RosterRules rules, Consumer<RosterFault> refusal) {
        this.bytes = bytes;
        this.rules = rules;
        this.refusal = refusal;
        this.births = new BirthDates(rules.today());
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
        if (isHangulHere()) {
            if (identity != null) {
                identity.put(bytes, start, end);
            }
            Hangul.mask(bytes, start, end, masked);
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
                || !births.isDay(
                        BirthDates.century(digits[6]) + BirthDates.number(digits, 0, 2),
                        BirthDates.number(digits, 2, 4),
                        BirthDates.number(digits, 4, 6))) {
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
        if (count != digits.length
                || !births.isDay(
                        BirthDates.number(digits, 0, 4),
                        BirthDates.number(digits, 4, 6),
                        BirthDates.number(digits, 6, 8))) {
            refusal.accept(RosterFault.NOT_A_DATE);
            return;
        }
        identity.put(digits, 0, 4);
        identity.put('-');
        identity.put(digits, 4, 6);
        identity.put('-');
        identity.put(digits, 6, 8);
    }

    /** The digits of a telephone number as dialled in Korea. */
    void phone(Scratch identity) {
        String wide = isAscii() ? null : text();
        byte[] plain = wide == null
                ? bytes
                : Normalizer.normalize(wide, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        if (!Contacts.phone(plain, wide == null ? start : 0, wide == null ? end : plain.length, identity)) {
            refusal.accept(RosterFault.NOT_A_PHONE);
        }
    }

    /** An address in lower case. */
    void email(Scratch identity) {
        if (!Contacts.email(bytes, start, end, identity)) {
            refusal.accept(RosterFault.NOT_AN_EMAIL);
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
        } else if (isHangulHere()) {
            account.put(bytes, start, end);
        } else {
            String holder = text();
            if (holder != null && !Accounts.isName(holder)) {
                refusal.accept(RosterFault.NOT_A_NAME);
            } else if (holder != null) {
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

    private boolean isHangulHere() {
        return encoding != RosterEncoding.MS949 && Hangul.isAll(bytes, start, end);
    }

    private boolean isAscii() {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
