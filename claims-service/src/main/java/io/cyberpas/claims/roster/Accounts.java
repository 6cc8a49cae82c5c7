package io.cyberpas.claims.roster;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/** The rules for an account that somebody types. */
public final class Accounts {

    private static final int MAX_HOLDER = 100;

    private Accounts() {}

    /** An account of what was typed, with or without hyphens. */
    public static Account typed(String bank, String number, String holder) {
        return new Account(bank.strip(), number.replaceAll("[\\s-]", ""), holder.strip());
    }

    /** @throws InvalidInputException naming what cannot be paid to */
    public static void check(Account account, Banks banks) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!banks.knows(account.bank())) {
            problems.add(new FieldProblem("$.bank", "is no bank of the clearing", "three digits such as 088"));
        }
        if (!account.number().matches("\\d{6,20}")) {
            problems.add(new FieldProblem("$.number", "is no account", "6 to 20 digits"));
        }
        if (!isName(account.holder()) || account.holder().length() > MAX_HOLDER) {
            problems.add(new FieldProblem("$.holder", "is no name", "1 to " + MAX_HOLDER + " characters"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** Whether a bank can be told it: it holds a letter or digit, and nothing that no text in XML may hold. */
    public static boolean isName(String holder) {
        return holder.codePoints().anyMatch(Character::isLetterOrDigit)
                && holder.codePoints().allMatch(Accounts::isText);
    }

    private static boolean isText(int character) {
        return !Character.isISOControl(character)
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && (character & 0xFFFE) != 0xFFFE;
    }
}
