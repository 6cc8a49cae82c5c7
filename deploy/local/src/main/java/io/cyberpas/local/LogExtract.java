package io.cyberpas.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few lines of a log that tell why a process ended. */
final class LogExtract {
    private static final int TAIL_BYTES = 256 * 1024;
    private static final int LINES = 5;
    private static final int LINE_LENGTH = 300;
    private static final Pattern TELLING =
            Pattern.compile("\\b(ERROR|FATAL|PANIC|SEVERE)\\b|Caused by:|^Exception |Error:|Exception:");
    private static final Pattern JSON_MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private LogExtract() {}

    /** The last telling lines of the file, or its last lines if none is. */
    static List<String> of(Path log) {
        return of(tail(log));
    }

    /** Looks for errors and their causes; a line of JSON is replaced by the message in it. */
    static List<String> of(List<String> lines) {
        List<String> shown = lines.stream()
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("at "))
                .toList();
        List<String> telling =
                shown.stream().filter(line -> TELLING.matcher(line).find()).toList();
        List<String> chosen = telling.isEmpty() ? shown : telling;
        return chosen.subList(Math.max(0, chosen.size() - LINES), chosen.size()).stream()
                .map(LogExtract::readable)
                .toList();
    }

    private static String readable(String line) {
        List<String> messages = new ArrayList<>();
        if (line.startsWith("{")) {
            Matcher matcher = JSON_MESSAGE.matcher(line);
            while (matcher.find()) {
                messages.add(matcher.group(1).replace("\\n", " ").replace("\\\"", "\""));
            }
        }
        String text = messages.isEmpty() ? line.strip() : String.join("; ", messages);
        return text.length() > LINE_LENGTH ? text.substring(0, LINE_LENGTH) + "…" : text;
    }

    private static List<String> tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - TAIL_BYTES);
            file.seek(start);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of("(the log cannot be read: " + e.getMessage() + ")");
        }
    }
}
