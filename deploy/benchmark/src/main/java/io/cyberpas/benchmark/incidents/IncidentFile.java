package io.cyberpas.benchmark.incidents;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A file of VERIS records, one a line, drawn from the shapes of {@code shapes.txt}; one line in {@value #A_FAULT_IN} is not right.
 *
 * @param faulty numbers of the lines that are not right, from 1
 */
record IncidentFile(Path path, int lines, SortedSet<Integer> faulty) {

    private static final int A_FAULT_IN = 50;

    /** Of any day within these before the file is written the policies were in force. */
    private static final int DAYS = 25;

    private static final List<String> INDUSTRIES = List.of("517210", "522110", "622110", "454110", "611310", "332710");
    private static final List<String> EMPLOYEES =
            List.of("1 to 10", "11 to 100", "101 to 1000", "1001 to 10000", "Unknown");
    private static final List<String> COUNTRIES = List.of("KR", "KR", "KR", "KR", "US", "JP");
    private static final List<String> PARTS =
            List.of("\"DATA_RESTORATION\"", "\"DATA_RESTORATION\",\"PRIVACY_LIABILITY\"", "\"BUSINESS_INTERRUPTION\"");

    private static final String LINE = """
            {"schema_version":"1.4","incident_id":"VB-SERIES-NUMBER","source_id":"benchmark","security_incident":"Confirmed",\
            "summary":"침해사고 NUMBER: 고객 서비스 시스템에서 이상 징후가 발견되어 조사 중입니다.",\
            "victim":{"victim_id":"Victim NUMBER","industry":"INDUSTRY","employee_count":"EMPLOYEES","country":["COUNTRY"]},\
            SHAPE,"timeline":{"incident":{"year":YEAR,"month":MONTH,"day":DAY},"discovery":{"unit":"Hours","value":DISCOVERY}},\
            "discovery_method":{"internal":{"variety":["Unknown"]}},\
            "plus":{"cyberpas_policy_number":"POLICY","cyberpas_suspected_parts":[PARTS]}}""";

    /**
     * Writes a file.
     *
     * @param series another one gives other incidents; the same one gives the same file
     * @param policies in turn those of the lines
     * @param today the day after the last incident
     */
    static IncidentFile write(Path folder, int lines, long series, List<String> policies, LocalDate today)
            throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve("incidents.jsonl");
        List<String> shapes = shapes();
        SplittableRandom random = new SplittableRandom(series);
        SortedSet<Integer> faulty = new TreeSet<>();
        try (BufferedWriter file = Files.newBufferedWriter(path)) {
            for (int number = 1; number <= lines; number++) {
                String line = line(number, series, shapes, random, policies, today);
                if (number % A_FAULT_IN == 0) {
                    faulty.add(number);
                    line = spoilt(line, number / A_FAULT_IN, today);
                }
                file.write(line);
                file.write('\n');
            }
        }
        return new IncidentFile(path, lines, faulty);
    }

    private static String line(
            int number,
            long series,
            List<String> shapes,
            SplittableRandom random,
            List<String> policies,
            LocalDate today) {
        LocalDate day = today.minusDays(1 + random.nextInt(DAYS));
        String sixDigits = "%06d".formatted(number);
        return LINE.replace("SHAPE", one(shapes, random))
                .replace("SERIES", Long.toString(series, Character.MAX_RADIX))
                .replace("NUMBER", sixDigits)
                .replace("INDUSTRY", one(INDUSTRIES, random))
                .replace("EMPLOYEES", one(EMPLOYEES, random))
                .replace("COUNTRY", one(COUNTRIES, random))
                .replace("RECORDS", Integer.toString(1 + random.nextInt(100_000)))
                .replace("HOURS", Integer.toString(1 + random.nextInt(72)))
                .replace("DIGITS", Integer.toString(100 + random.nextInt(900)))
                .replace("NAME", Integer.toString(random.nextInt(500)))
                .replace("YEAR", Integer.toString(day.getYear()))
                .replace("MONTH", Integer.toString(day.getMonthValue()))
                .replace("DAY", Integer.toString(day.getDayOfMonth()))
                .replace("DISCOVERY", Integer.toString(random.nextInt(12)))
                .replace("POLICY", policies.get(number % policies.size()))
                .replace("PARTS", one(PARTS, random));
    }

    /** What goes wrong in files: cut off, an unknown value, no or another's policy, a part that is not insured, a day to come. */
    private static String spoilt(String line, int kind, LocalDate today) {
        return switch (kind % 6) {
            case 0 -> line.substring(0, line.length() / 2);
            case 1 -> line.replace("\"Confirmed\"", "\"Certain\"");
            case 2 -> line.replaceFirst("\"cyberpas_policy_number\":\"[^\"]*\",", "");
            case 3 -> line.replaceFirst("\"P-[0-9]{4}-[0-9]+\"", "\"P-1999-000001\"");
            case 4 -> line.replaceFirst("parts\":\\[[^]]*]", "parts\":[\"FUNDS_TRANSFER_LOSS\"]");
            default -> line.replaceFirst("\"year\":[0-9]{4}", "\"year\":" + (today.getYear() + 1));
        };
    }

    private static String one(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> shapes() throws IOException {
        try (var file = Objects.requireNonNull(IncidentFile.class.getResourceAsStream("/incidents/shapes.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
