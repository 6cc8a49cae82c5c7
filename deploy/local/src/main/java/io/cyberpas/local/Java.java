package io.cyberpas.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How Java processes are started here. */
final class Java {
    private Java() {}

    /** The program that runs this process. */
    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Options of a variable of the environment, separated by blanks. They come last, so they win. */
    static List<String> more(SuiteOptions options, String variable) {
        return Arrays.stream(options.environment().getOrDefault(variable, "").split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toList();
    }
}
