package io.cyberpas.claims.roster;

import io.cyberpas.platform.data.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The banks that money can be paid to, by the codes of the clearing. */
public final class Banks {

    private static final int CODES = 1_000;

    private final List<Bank> banks;
    private final String[] codes = new String[CODES];
    private final Map<String, String> names = new HashMap<>();

    /** @throws IllegalArgumentException if two have the same code */
    public Banks(List<Bank> banks) {
        this.banks = List.copyOf(banks);
        for (Bank bank : banks) {
            int number = Integer.parseInt(bank.code());
            if (codes[number] != null) {
                throw new IllegalArgumentException("Two banks have the code " + bank.code());
            }
            codes[number] = bank.code();
            names.put(plain(bank.name().ko()), bank.code());
            names.put(plain(bank.name().en()), bank.code());
        }
    }

    /**
     * A bank.
     *
     * @param code three digits
     */
    public record Bank(String code, Bilingual name) {}

    /** All of them. */
    public List<Bank> all() {
        return banks;
    }

    /** The bank of a code of one to three digits, as spreadsheets lose leading zeros. */
    public Optional<String> find(byte[] bytes, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9' || end - start > Account.BANK_LENGTH) {
                return Optional.empty();
            }
            number = number * 10 + bytes[i] - '0';
        }
        return Optional.ofNullable(codes[number]);
    }

    /** The bank of a name in either language. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(names.get(plain(name)));
    }

    /** Whether there is a bank of the code. */
    public boolean knows(String code) {
        return code.matches("\\d{3}") && codes[Integer.parseInt(code)] != null;
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
