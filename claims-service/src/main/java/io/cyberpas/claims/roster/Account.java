package io.cyberpas.claims.roster;

import io.cyberpas.platform.access.Masking;
import java.nio.charset.StandardCharsets;

/**
 * A bank account that money is paid to. It is personal: sealed wherever it is kept, masked wherever it is shown.
 *
 * @param bank code of the bank, three digits
 * @param number digits
 */
public record Account(String bank, String number, String holder) {

    /** Digits of a bank's code. */
    public static final int BANK_LENGTH = 3;

    private static final int SHOWN = 3;

    /** The bank and the last three digits. */
    public String masked() {
        return bank + " ***" + number.substring(Math.max(0, number.length() - SHOWN));
    }

    /** Masked name of the holder. */
    public String maskedHolder() {
        return Masking.personName(holder);
    }

    /** As it is sealed: bank, length of the number, number, holder. */
    byte[] bytes() {
        byte[] name = holder.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[BANK_LENGTH + 1 + number.length() + name.length];
        System.arraycopy(bank.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, BANK_LENGTH);
        bytes[BANK_LENGTH] = (byte) number.length();
        System.arraycopy(number.getBytes(StandardCharsets.US_ASCII), 0, bytes, BANK_LENGTH + 1, number.length());
        System.arraycopy(name, 0, bytes, BANK_LENGTH + 1 + number.length(), name.length);
        return bytes;
    }

    static Account of(byte[] bytes) {
        int length = bytes[BANK_LENGTH];
        int holder = BANK_LENGTH + 1 + length;
        return new Account(
                new String(bytes, 0, BANK_LENGTH, StandardCharsets.US_ASCII),
                new String(bytes, BANK_LENGTH + 1, length, StandardCharsets.US_ASCII),
                new String(bytes, holder, bytes.length - holder, StandardCharsets.UTF_8));
    }

    /** Never the person. */
    @Override
    public String toString() {
        return "Account[masked]";
    }
}
