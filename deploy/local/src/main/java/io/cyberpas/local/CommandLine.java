package io.cyberpas.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of {@code deploy/suite}, after the script has taken what it does itself.
 *
 * @param command what to do
 * @param options how the suite runs
 * @param confirmed whether {@code --yes} was given
 */
record CommandLine(String command, SuiteOptions options, boolean confirmed) {

    /** Reads {@code command --option value --option=value …} on top of the usual options. */
    static CommandLine parse(List<String> arguments, SuiteOptions usual) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        String command = Optional.ofNullable(rest.poll()).orElseThrow(() -> new SuiteFailure("A command is missing."));
        SuiteOptions options = usual;
        boolean confirmed = false;
        int offset = 0;
        Map<Port, Integer> named = new EnumMap<>(Port.class);
        while (!rest.isEmpty()) {
            String[] option = rest.remove().split("=", 2);
            if (option.length == 2) {
                rest.push(option[1]);
            }
            switch (option[0]) {
                case "--yes" -> confirmed = true;
                case "--run-dir" -> options = options.withRunDirectory(Path.of(value(option[0], rest)));
                case "--patience" ->
                    options = options.withPatience(Duration.ofSeconds(number(option[0], value(option[0], rest))));
                case "--port-offset" -> offset = number(option[0], value(option[0], rest));
                default -> named.put(port(option[0]), number(option[0], value(option[0], rest)));
            }
        }
        return new CommandLine(command, options.withPorts(Ports.shifted(offset, named)), confirmed);
    }

    private static Port port(String option) {
        return Arrays.stream(Port.values())
                .filter(candidate -> candidate.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new SuiteFailure("Unknown option " + option + "; deploy/suite help lists them."));
    }

    private static String value(String option, Deque<String> rest) {
        return Optional.ofNullable(rest.poll()).orElseThrow(() -> new SuiteFailure(option + " needs a value."));
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseUnsignedInt(value);
        } catch (NumberFormatException e) {
            throw new SuiteFailure(option + " needs a number, not " + value + ".", e);
        }
    }
}
