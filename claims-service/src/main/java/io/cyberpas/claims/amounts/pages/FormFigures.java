package io.cyberpas.claims.amounts.pages;

import io.cyberpas.claims.quantum.InterruptionStudy.DayFigure;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures by day as they are pasted from a spreadsheet: a day and an amount a line. */
public final class FormFigures {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[\\s,;]+(-?[\\d,]+(?:\\.\\d{1,2})?)");
    private static final int MOST = 800;

    private FormFigures() {}

    /** @throws InvalidInputException naming the line that cannot be read */
    public static List<DayFigure> days(String field, String text) {
        List<DayFigure> figures = new ArrayList<>();
        String[] lines = text.strip().split("\\R", -1);
        for (int each = 0; each < lines.length; each++) {
            String line = lines[each].strip();
            if (!line.isEmpty()) {
                figures.add(figure(field, each + 1, line));
            }
        }
        if (figures.size() > MOST) {
            throw new InvalidInputException(new FieldProblem(field, "has too many days", "at most " + MOST));
        }
        return figures;
    }

    private static DayFigure figure(String field, int number, String line) {
        Matcher parts = LINE.matcher(line);
        try {
            if (parts.matches()) {
                return new DayFigure(
                        LocalDate.parse(parts.group(1)),
                        new BigDecimal(parts.group(2).replace(",", "")));
            }
        } catch (DateTimeParseException e) {
            throw refused(field, number);
        }
        throw refused(field, number);
    }

    private static InvalidInputException refused(String field, int number) {
        return new InvalidInputException(new FieldProblem(
                field, "cannot be read in line " + number, "a day and an amount, such as 2026-12-06 30,000,000"));
    }
}
