package io.cyberpas.local;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;

/** Progress as lines of text. */
final class Console implements Progress {
    private final PrintStream out;
    private final Addresses addresses;

    Console(PrintStream out, Addresses addresses) {
        this.out = out;
        this.addresses = addresses;
    }

    @Override
    public void note(String line) {
        out.println(line);
    }

    @Override
    public void waiting(Part part, Duration since) {
        print(part, "starting", since, "");
    }

    @Override
    public void ready(Part part, Duration after) {
        URI address = part.isService() ? addresses.service(part) : addresses.health(part);
        print(part, "ready", after, "port " + address.getPort());
    }

    private void print(Part part, String state, Duration time, String more) {
        out.println(String.format("  %-15s %-8s %7s  %s", part.title(), state, Seconds.of(time), more)
                .stripTrailing());
    }
}
