package io.cyberpas.policy.policy.pages.change;

import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.TransactionKind;
import io.cyberpas.policy.policy.change.LegalChanges;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the forms can do to a policy. */
public enum ChangeKind {
    ENDORSEMENT("endorsement", "edit", TransactionKind.ENDORSEMENT),
    PREMIUM_ADJUSTMENT("premium-adjustment", "receipt", TransactionKind.ENDORSEMENT),
    CANCELLATION("cancellation", "circle-x", TransactionKind.CANCELLATION),
    REINSTATEMENT("reinstatement", "rotate-clockwise", TransactionKind.REINSTATEMENT),
    EXTENDED_REPORTING("extended-reporting", "clock-plus", TransactionKind.EXTENDED_REPORTING);

    private final String path;
    private final String icon;
    private final TransactionKind transaction;

    ChangeKind(String path, String icon, TransactionKind transaction) {
        this.path = path;
        this.icon = icon;
        this.transaction = transaction;
    }

    /** Last part of the form's address. */
    public String path() {
        return path;
    }

    /** Name of a Tabler icon. */
    public String icon() {
        return icon;
    }

    /** The transaction that it becomes. */
    public TransactionKind transaction() {
        return transaction;
    }

    /** What can be done to a policy on a day. */
    public static List<ChangeKind> possible(Policy policy, LocalDate today) {
        Set<TransactionKind> legal = LegalChanges.of(policy, today);
        return Arrays.stream(values())
                .filter(kind -> legal.contains(kind.transaction))
                .toList();
    }

    static Optional<ChangeKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
