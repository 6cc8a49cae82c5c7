package io.cyberpas.claims.roster.file;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days of birth, as digits tell them. */
final class BirthDates {

    private static final int EARLIEST_YEAR = 1900;
    private static final int DAYS_OF_EVERY_MONTH = 28;

    private final int today;

    /** @param today nobody was born later */
    BirthDates(LocalDate today) {
        this.today = day(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    }

    boolean isDay(int year, int month, int day) {
        if (year < EARLIEST_YEAR || month < 1 || month > 12 || day < 1 || day(year, month, day) > today) {
            return false;
        }
        return day <= DAYS_OF_EVERY_MONTH || exists(year, month, day);
    }

    /** The century that the seventh digit of a resident number names; 0 if it names none. */
    static int century(byte digit) {
        return switch (digit) {
            case '1', '2', '5', '6' -> 1900;
            case '3', '4', '7', '8' -> 2000;
            default -> 0;
        };
    }

    static int number(byte[] digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digits[i] - '0';
        }
        return number;
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static int day(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
    }
}
