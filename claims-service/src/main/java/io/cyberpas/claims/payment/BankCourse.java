package io.cyberpas.claims.payment;

import java.util.List;

/**
 * Where the credits of a payment stand at the bank.
 *
 * @param run whether it pays the people on a roster, each their own credit
 * @param open credits that the bank may still execute, or will be asked to
 * @param settled credits that arrived
 * @param returned credits that came back, or that nobody has an account for
 * @param writtenBack credits that were given up: their amounts went back to the claim
 * @param files numbers of the files by which the bank was instructed, some of them where there are many
 */
public record BankCourse(boolean run, long open, long settled, long returned, long writtenBack, List<String> files) {

    public BankCourse {
        files = List.copyOf(files);
    }

    /** Whether the bank may still move money for it. */
    public boolean isUnderWay() {
        return open > 0;
    }
}
