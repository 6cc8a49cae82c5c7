package io.cyberpas.quote.desk;

import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue, which is ordered by what lapses first and then by age.
 *
 * @param decideBefore first day on which the last referral seen can no longer be decided
 * @param id its key
 */
public record QueuePosition(LocalDate decideBefore, UUID id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(.{36})");

    static QueuePosition of(QueuedReferral last) {
        return new QueuePosition(last.decideBefore(), last.id());
    }

    /**
     * Reads the query parameter {@code after}; null or empty is the beginning of the queue.
     *
     * @throws InvalidInputException if it is no such place
     */
    public static @Nullable QueuePosition parse(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        Matcher text = TEXT.matcher(after);
        if (text.matches()) {
            try {
                UUID id = PageRequest.of(text.group(2), null).after();
                return id == null ? null : new QueuePosition(LocalDate.parse(text.group(1)), id);
            } catch (DateTimeException | InvalidInputException _) {
                // told below
            }
        }
        throw new InvalidInputException(
                new FieldProblem("after", "is not a key of this list", "the next of the page before"));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return decideBefore + "_" + id;
    }
}
