package io.cyberpas.policy.ledger;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for.
 *
 * @param policyNumber only those of the policy
 * @param account      only those with a posting to the account
 */
public record EntrySearch(
        @Nullable String policyNumber, @Nullable Account account) {

    /**
     * From what a reader typed or chose; blank counts as not given.
     *
     * @throws InvalidInputException if there is no such account
     */
    public static EntrySearch of(@Nullable String policyNumber, @Nullable String account) {
        String wanted = policyNumber == null || policyNumber.isBlank()
                ? null
                : policyNumber.strip().toUpperCase(Locale.ROOT);
        return new EntrySearch(wanted, account(account));
    }

    private static @Nullable Account account(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        List<String> names = Arrays.stream(Account.values()).map(Enum::name).toList();
        if (!names.contains(name)) {
            throw new InvalidInputException(
                    new FieldProblem("account", "is not in the chart of accounts", String.join(", ", names)));
        }
        return Account.valueOf(name);
    }
}
