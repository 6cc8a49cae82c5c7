package io.cyberpas.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which number each port has.
 *
 * @param numbers one for every {@link Port}, each between 1 and 65535, none twice
 */
public record Ports(Map<Port, Integer> numbers) {

    private static final int LOWEST_FREE = 10_000;
    private static final int HIGHEST_FREE = 32_000;

    /** @throws SuiteFailure if a number is out of range or used twice */
    public Ports {
        numbers = Map.copyOf(numbers);
        Map<Integer, Port> users = new HashMap<>();
        for (Port port : Port.values()) {
            int number = numbers.getOrDefault(port, 0);
            if (number < 1 || number > 65535) {
                throw new SuiteFailure(port.option() + " must be between 1 and 65535, not " + number + ".");
            }
            Port other = users.put(number, port);
            if (other != null) {
                throw new SuiteFailure(other.option() + " and " + port.option() + " are both " + number + ".");
            }
        }
    }

    /** The numbers of the documentation. */
    public static Ports usual() {
        return shifted(0, Map.of());
    }

    /** Those that are named, and for the others the numbers of the documentation plus an offset. */
    static Ports shifted(int offset, Map<Port, Integer> named) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, named.getOrDefault(port, port.usualNumber() + offset));
        }
        return new Ports(numbers);
    }

    /**
     * Numbers that nobody listens on at this moment, for tests beside a running suite. They lie below those that systems give to outgoing
     * connections, which might take them before the part listens.
     */
    public static Ports free() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, anyFree(numbers.values()));
        }
        return new Ports(numbers);
    }

    private static int anyFree(Collection<Integer> others) {
        int number;
        do {
            number = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
        } while (others.contains(number) || isTaken(number));
        return number;
    }

    /** The number of that port. */
    public int of(Port port) {
        return numbers.getOrDefault(port, port.usualNumber());
    }

    /** Refuses, before anything is started, a port of those parts that somebody else listens on. */
    void requireFree(Iterable<Part> parts) {
        for (Part part : parts) {
            for (Port port : Port.values()) {
                if (port.part() == part && isTaken(of(port))) {
                    throw new SuiteFailure("Port " + of(port) + " of " + part.title()
                            + " is taken by another program: free it or choose another with " + port.option() + ".");
                }
            }
        }
    }

    private static boolean isTaken(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", number));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
