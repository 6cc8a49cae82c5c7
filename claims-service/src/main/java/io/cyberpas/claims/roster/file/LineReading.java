package io.cyberpas.claims.roster.file;

import io.cyberpas.claims.roster.Account;
import io.cyberpas.claims.roster.AccountCipher;
import io.cyberpas.claims.roster.IdentityBasis;
import io.cyberpas.claims.roster.IdentityHash;
import io.cyberpas.claims.roster.RosterEncoding;
import io.cyberpas.platform.hash.HmacSha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the lines of a roster and writes those without fault as rows. What is checked is bytes; texts are made only of what is rare, such
 * as names not written in Hangul. What it calculates with is kept from line to line.
 */
final class LineReading {

    private static final int MAX_ACCOUNT = 20;
    private static final int MIN_ACCOUNT = 6;
    private static final int MAX_ACCOUNT_BYTES = 512;

    private final CsvLines lines;
    private final FieldReading fields;
    private final RosterRules rules;
    private final IdentityBasis basis;
    private final int[] places;
    private final int width;
    private final HmacSha256.Hasher hasher;
    private final AccountCipher.Sealer sealer;
    private final NamedBefore named = new NamedBefore();
    private final List<LineProblem> problems = new ArrayList<>();

    private final Scratch identity = new Scratch(1_024);
    private final Scratch name = new Scratch(1_024);
    private final Scratch account = new Scratch(MAX_ACCOUNT_BYTES);
    private final byte[] sealed = new byte[AccountCipher.Sealer.length(MAX_ACCOUNT_BYTES)];

    LineReading(
            CsvLines lines,
            int[] places,
            IdentityBasis basis,
            RosterRules rules,
            HmacSha256.Hasher hasher,
            AccountCipher.Sealer sealer) {
        this.lines = lines;
        this.places = places;
        this.width = (int) Arrays.stream(places).filter(place -> place >= 0).count();
        this.basis = basis;
        this.rules = rules;
        this.hasher = hasher;
        this.sealer = sealer;
        this.fields = new FieldReading(lines.bytes, rules, this::refuse);
    }

    void encoding(RosterEncoding encoding) {
        fields.encoding(encoding);
    }

    /** Writes the line that was read last, or says what is wrong with it. */
    void read(RosterLines target) {
        RosterFault fault = lines.split();
        if (fault != null) {
            target.refused(List.of(LineProblem.of(lines.line(), "", fault)));
            return;
        }
        if (lines.fields() != width) {
            target.refused(List.of(LineProblem.of(lines.line(), "", RosterFault.FIELD_COUNT)));
            return;
        }
        problems.clear();
        identify();
        boolean hasAccount = readAccount();
        byte @Nullable [] category = at(RosterColumn.CATEGORY) ? fields.category() : null;
        boolean participates = !at(RosterColumn.PARTICIPATES) || fields.participates();
        Long award = at(RosterColumn.AWARD) ? fields.award() : null;
        if (!problems.isEmpty()) {
            target.refused(List.copyOf(problems));
            return;
        }
        byte[] hash = hasher.hash(identity.bytes, identity.length);
        int accountLength =
                hasAccount ? sealer.seal(account.bytes, account.length, hash, IdentityHash.LENGTH, sealed, 0) : 0;
        target.rows()
                .add(lines.line(), hash, name.bytes, name.length, category, participates, award, sealed, accountLength);
        if (named.names(hash)) {
            target.rows().noteNamedAgain(lines.line());
        }
        target.written();
    }

    /** Who it is: by resident number, or by name, day of birth and contact. */
    private void identify() {
        identity.clear();
        name.clear();
        if (!at(RosterColumn.NAME)) {
            refuse(RosterFault.MISSING);
        } else {
            fields.name(basis == IdentityBasis.BIRTH_DATE ? identity : null, name);
        }
        switch (basis) {
            case RESIDENT_NUMBER -> {
                if (at(RosterColumn.RESIDENT_NUMBER)) {
                    fields.residentNumber(identity);
                } else {
                    refuse(RosterFault.MISSING);
                }
            }
            case BIRTH_DATE -> {
                identity.put('|');
                if (at(RosterColumn.BIRTH_DATE)) {
                    fields.birthDate(identity);
                } else {
                    refuse(RosterFault.MISSING);
                }
                identity.put('|');
                contact();
            }
        }
    }

    private void contact() {
        boolean hasEmail = at(RosterColumn.EMAIL);
        if (hasEmail) {
            int before = identity.length;
            fields.email(identity);
            if (at(RosterColumn.PHONE)) {
                identity.length = before;
            }
        }
        if (at(RosterColumn.PHONE)) {
            fields.phone(identity);
        } else if (!hasEmail) {
            refuse(RosterFault.NO_CONTACT);
        }
    }

    private boolean readAccount() {
        account.clear();
        boolean hasBank = at(RosterColumn.BANK_CODE);
        if (hasBank) {
            fields.bank(account);
        }
        if (!at(RosterColumn.ACCOUNT)) {
            if (hasBank) {
                refuse(RosterFault.ACCOUNT_INCOMPLETE);
            }
            return false;
        }
        if (!hasBank) {
            refuse(RosterFault.ACCOUNT_INCOMPLETE);
            return false;
        }
        int lengthAt = account.length;
        account.put(0);
        int digits = fields.digits(account);
        if (digits < MIN_ACCOUNT || digits > MAX_ACCOUNT) {
            refuse(RosterFault.NOT_AN_ACCOUNT);
            return false;
        }
        account.bytes[lengthAt] = (byte) digits;
        if (at(RosterColumn.ACCOUNT_HOLDER) || at(RosterColumn.NAME)) {
            fields.holder(account);
        }
        return account.length > Account.BANK_LENGTH + 1;
    }

    /** Goes to the field of a column; false if the file has no such column or nothing stands there. */
    private boolean at(RosterColumn column) {
        int place = places[column.ordinal()];
        return fields.at(column, place < 0 ? 0 : lines.start(place), place < 0 ? 0 : lines.end(place));
    }

    private void refuse(RosterFault fault) {
        problems.add(LineProblem.of(lines.line(), fields.column().header(), fault));
    }

    /** Bytes that are written over and over again. */
    static final class Scratch {
        private final byte[] bytes;
        private int length;

        Scratch(int most) {
            bytes = new byte[most];
        }

        void clear() {
            length = 0;
        }

        void put(int value) {
            bytes[length++] = (byte) value;
        }

        void put(byte[] values, int from, int to) {
            System.arraycopy(values, from, bytes, length, to - from);
            length += to - from;
        }

        int room() {
            return bytes.length - length;
        }
    }
}
