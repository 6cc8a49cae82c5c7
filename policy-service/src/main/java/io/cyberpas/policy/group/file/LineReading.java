package io.cyberpas.policy.group.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one line, as far as the line alone tells whether they are right; what depends on the policy and its other
 * members is judged in the database, thousands of lines at a time.
 */
final class LineReading {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    /** Outside of these no instant is meant; the database holds all between. */
    private static final Instant EARLIEST_CONSENT = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST_CONSENT = Instant.parse("2200-01-01T00:00:00Z");
    private static final int MOST_OF_NAME = 100;
    private static final int MOST_OF_EMAIL = 254;
    private static final int MOST_OF_VERSION = 40;
    private static final int ISO_DATE = 10;
    /** As a part of addresses it holds nothing that a path could be misread by, and no mail address. */
    private static final Predicate<String> REFERENCE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}").asMatchPredicate();

    private static final Predicate<String> EMAIL =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+").asMatchPredicate();
    private static final Predicate<String> PHONE =
            Pattern.compile("\\+?[0-9][0-9 .()-]{7,24}").asMatchPredicate();

    private final Map<MemberColumn, Integer> places;
    private final LocalDate today;
    private final ZoneId zone;

    /**
     * @param places where each column stands
     * @param zone   of instants that are written without an offset
     */
    LineReading(Map<MemberColumn, Integer> places, LocalDate today, ZoneId zone) {
        this.places = new EnumMap<>(places);
        this.today = today;
        this.zone = zone;
    }

    /** The line, or what is wrong with it. */
    Result read(int line, List<String> fields) {
        return new Line(line, fields).read();
    }

    /**
     * What a line comes to.
     *
     * @param row null if there are problems
     */
    record Result(@Nullable MemberRow row, List<LineProblem> problems) {}

    /** One line while it is read. */
    private final class Line {
        private final int number;
        private final List<String> fields;
        private @Nullable List<LineProblem> problems;

        Line(int number, List<String> fields) {
            this.number = number;
            this.fields = fields;
        }

        Result read() {
            if (fields.size() != places.size()) {
                refuse("", Fault.FIELD_COUNT, Integer.toString(fields.size()));
                return refused();
            }
            String reference = text(MemberColumn.REFERENCE, REFERENCE, Fault.NOT_A_REFERENCE, Integer.MAX_VALUE);
            String name = text(MemberColumn.NAME, _ -> true, Fault.MISSING, MOST_OF_NAME);
            LocalDate birthDate = birthDate();
            String email = text(MemberColumn.EMAIL, EMAIL, Fault.NOT_AN_EMAIL, MOST_OF_EMAIL);
            String phone = text(MemberColumn.PHONE, PHONE, Fault.NOT_A_PHONE, Integer.MAX_VALUE);
            LocalDate from = date(MemberColumn.FROM);
            LocalDate to = date(MemberColumn.TO);
            if (from != null && to != null && !from.isBefore(to)) {
                refuse(MemberColumn.TO, Fault.NO_DAY, to.toString());
            }
            Instant consentAt = consentAt();
            String disclosure = text(MemberColumn.DISCLOSURE, _ -> true, Fault.MISSING, MOST_OF_VERSION);
            if (problems != null
                    || reference == null
                    || name == null
                    || birthDate == null
                    || from == null
                    || consentAt == null
                    || disclosure == null) {
                return refused();
            }
            return new Result(
                    new MemberRow(number, reference, name, birthDate, email, phone, from, to, consentAt, disclosure),
                    List.of());
        }

        private Result refused() {
            return new Result(null, problems == null ? List.of() : problems);
        }

        /** What stands in the column if that can be read; null if it is empty or wrong. */
        private @Nullable String text(MemberColumn column, Predicate<String> isRight, Fault otherwise, int longest) {
            Integer place = places.get(column);
            String value = place == null ? "" : fields.get(place).strip();
            if (value.isEmpty()) {
                if (column.isRequired()) {
                    refuse(column, column == MemberColumn.CONSENT_AT ? Fault.CONSENT_MISSING : Fault.MISSING, "");
                }
                return null;
            }
            Fault fault = fault(value, isRight, otherwise, longest);
            if (fault != null) {
                refuse(column, fault, value);
                return null;
            }
            return value;
        }

        private static @Nullable Fault fault(String value, Predicate<String> isRight, Fault otherwise, int longest) {
            for (int i = 0; i < value.length(); i++) {
                char character = value.charAt(i);
                if (character == TextReader.UNKNOWN) {
                    return Fault.ENCODING;
                }
                if (Character.isISOControl(character) || Character.isSurrogate(character) && !isPaired(value, i)) {
                    return Fault.CONTROL_CHARACTER;
                }
            }
            if (value.length() > longest) {
                return Fault.TOO_LONG;
            }
            return isRight.test(value) ? null : otherwise;
        }

        private static boolean isPaired(String value, int i) {
            return Character.isHighSurrogate(value.charAt(i))
                    ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
        }

        private @Nullable LocalDate date(MemberColumn column) {
            String value = text(column, text -> text.length() == ISO_DATE, Fault.NOT_A_DATE, Integer.MAX_VALUE);
            try {
                return value == null ? null : LocalDate.parse(value);
            } catch (DateTimeException _) {
                refuse(column, Fault.NOT_A_DATE, String.valueOf(value));
                return null;
            }
        }

        private @Nullable LocalDate birthDate() {
            LocalDate birthDate = date(MemberColumn.BIRTH_DATE);
            if (birthDate != null && (birthDate.isAfter(today) || birthDate.isBefore(EARLIEST_BIRTH))) {
                refuse(MemberColumn.BIRTH_DATE, Fault.IMPLAUSIBLE, birthDate.toString());
                return null;
            }
            return birthDate;
        }

        private @Nullable Instant consentAt() {
            String value = text(MemberColumn.CONSENT_AT, _ -> true, Fault.NOT_AN_INSTANT, MOST_OF_VERSION);
            try {
                return value == null ? null : instant(value);
            } catch (DateTimeException _) {
                refuse(MemberColumn.CONSENT_AT, Fault.NOT_AN_INSTANT, String.valueOf(value));
                return null;
            }
        }

        private Instant instant(String value) {
            String iso = value.indexOf(' ') == ISO_DATE ? value.replace(' ', 'T') : value;
            boolean hasOffset = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > ISO_DATE;
            Instant instant = hasOffset
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(zone).toInstant();
            if (instant.isBefore(EARLIEST_CONSENT) || instant.isAfter(LATEST_CONSENT)) {
                throw new DateTimeException("Nobody agrees then");
            }
            return instant;
        }

        private void refuse(MemberColumn column, Fault fault, String value) {
            refuse(column.title(), fault, column.masked(value));
        }

        private void refuse(String field, Fault fault, String value) {
            if (problems == null) {
                problems = new ArrayList<>();
            }
            problems.add(new LineProblem(number, field, fault, value));
        }
    }
}
