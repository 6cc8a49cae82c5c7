package io.cyberpas.claims.liability;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for one line of a roster. Problems never repeat what the line says: it is personal. */
final class RosterLine {

    private static final int MAX_NAME_LENGTH = 100;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-./]?(\\d{2})[-./]?(\\d{2})\\.?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final Set<String> YES = Set.of("", "y", "yes", "true", "1", "예", "참여");
    private static final Set<String> NO = Set.of("n", "no", "false", "0", "아니오", "아니요", "불참");

    private final @Nullable Money cap;
    private final Money awardPerHead;
    private final LocalDate today;

    RosterLine(@Nullable Money cap, Money awardPerHead, LocalDate today) {
        this.cap = cap;
        this.awardPerHead = awardPerHead;
        this.today = today;
    }

    /** The entry of a line, or its problems. */
    Optional<RosterEntry> read(int line, Function<RosterColumn, String> field, List<FieldProblem> problems) {
        int before = problems.size();
        var reading = new Reading(line, problems);
        String name = reading.name(field.apply(RosterColumn.NAME));
        LocalDate birthDate = reading.birthDate(field.apply(RosterColumn.BIRTH_DATE));
        String contact = reading.contact(field.apply(RosterColumn.PHONE), field.apply(RosterColumn.EMAIL));
        boolean participates = reading.participates(field.apply(RosterColumn.PARTICIPATES));
        BigDecimal award = reading.award(field.apply(RosterColumn.AWARD));
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new RosterEntry(line, new VictimIdentity(name, birthDate, contact), participates, award));
    }

    /** Reads the fields of one line. */
    private final class Reading {

        private final int line;
        private final List<FieldProblem> problems;

        Reading(int line, List<FieldProblem> problems) {
            this.line = line;
            this.problems = problems;
        }

        String name(String text) {
            if (text.isBlank()
                    || text.length() > MAX_NAME_LENGTH
                    || text.codePoints().noneMatch(Character::isLetter)) {
                refuse(RosterColumn.NAME, "is no name", "1 to " + MAX_NAME_LENGTH + " characters");
            }
            return text;
        }

        LocalDate birthDate(String text) {
            Matcher date = DATE.matcher(text);
            try {
                if (date.matches()) {
                    var birth = LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)));
                    if (!birth.isBefore(EARLIEST_BIRTH) && !birth.isAfter(today)) {
                        return birth;
                    }
                }
            } catch (DateTimeException _) {
                // reported below like every other text that is no day
            }
            refuse(RosterColumn.BIRTH_DATE, "is no day of birth", "year-month-day such as 1987-04-25, up to today");
            return EARLIEST_BIRTH;
        }

        String contact(String phone, String email) {
            String digits = VictimIdentity.phoneDigits(phone);
            if (!phone.isBlank() && (digits.length() < 8 || digits.length() > 15)) {
                refuse(RosterColumn.PHONE, "is no telephone number", "8 to 15 digits such as 010-1234-5678");
            }
            if (!email.isBlank() && !EMAIL.matcher(email).matches()) {
                refuse(RosterColumn.EMAIL, "is no mail address", "name@example.com");
            }
            if (phone.isBlank() && email.isBlank()) {
                refuse(RosterColumn.PHONE, "is missing, and email too", "one of the two");
            }
            return phone.isBlank() ? email.toLowerCase(Locale.ROOT) : digits;
        }

        boolean participates(String text) {
            String word = text.toLowerCase(Locale.ROOT);
            if (!YES.contains(word) && !NO.contains(word)) {
                refuse(RosterColumn.PARTICIPATES, "is neither yes nor no", "Y or N; empty means Y");
            }
            return YES.contains(word);
        }

        @Nullable
        BigDecimal award(String text) {
            if (text.isBlank()) {
                return null;
            }
            String allowed = "more than 0" + (cap == null ? "" : ", at most " + cap);
            try {
                Money award = Money.of(new BigDecimal(text.replace(",", "")), awardPerHead.currency());
                if (award.isPositive() && (cap == null || !award.isGreaterThan(cap))) {
                    return award.amount();
                }
                refuse(RosterColumn.AWARD, "is out of range", allowed);
            } catch (IllegalArgumentException _) {
                refuse(RosterColumn.AWARD, "is no amount in " + awardPerHead.currency(), allowed);
            }
            return null;
        }

        private void refuse(RosterColumn column, String problem, String allowed) {
            problems.add(new FieldProblem("line " + line + ", column " + column.header(), problem, allowed));
        }
    }
}
