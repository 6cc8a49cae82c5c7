package io.cyberpas.claims.roster.file;

import io.cyberpas.claims.roster.file.LineReading.Scratch;

/** Telephone numbers and mail addresses in the one form in which they are part of an identity. */
final class Contacts {

    private static final int MIN_PHONE = 8;
    private static final int MAX_PHONE = 15;
    private static final int MAX_EMAIL = 254;
    private static final int MAX_BEFORE_AT = 64;

    private Contacts() {}

    /** Writes the digits as dialled in Korea, +82 10-1234-5678 as 01012345678; false if it is no telephone number. */
    static boolean phone(byte[] bytes, int start, int end, Scratch identity) {
        int at = start;
        int count = 0;
        if (end - at > 3 && bytes[at] == '+' && bytes[at + 1] == '8' && bytes[at + 2] == '2') {
            at += 3;
            while (at < end && !isDigit(bytes[at])) {
                at++;
            }
            if (at < end && bytes[at] != '0') {
                identity.put('0');
                count++;
            }
        }
        for (int i = at; i < end; i++) {
            if (isDigit(bytes[i]) && count++ < MAX_PHONE) {
                identity.put(bytes[i]);
            }
        }
        return count >= MIN_PHONE && count <= MAX_PHONE;
    }

    /** Writes an address in lower case; false if it is none. */
    static boolean email(byte[] bytes, int start, int end, Scratch identity) {
        int at = -1;
        int dot = -1;
        for (int i = start; i < end; i++) {
            byte value = bytes[i];
            if (value <= ' ' || value == '@' && at >= 0) {
                return false;
            }
            if (value == '@') {
                at = i;
            } else if (value == '.' && at >= 0 && i > at + 1) {
                dot = i;
            }
        }
        if (end - start > MAX_EMAIL || at <= start || at - start > MAX_BEFORE_AT || dot < 0 || dot == end - 1) {
            return false;
        }
        for (int i = start; i < end; i++) {
            identity.put(Character.toLowerCase((char) bytes[i]));
        }
        return true;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
