package io.cyberpas.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The account that PostgreSQL runs under. It refuses to be root, so root starts it in a user namespace of its own, where
 * it sees itself as nobody while its files still belong to root; where namespaces are forbidden, as in many containers,
 * it really becomes nobody and owns its data.
 *
 * @param prefix put before every command of PostgreSQL
 * @param owner number of the user that the data must belong to
 */
record ServerAccount(List<String> prefix, int owner) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** The way that works on this machine; the folder is one that this process may write. */
    static ServerAccount find(Path folder) throws IOException {
        int self = self(folder);
        if (self != ROOT) {
            return new ServerAccount(List.of(), self);
        }
        if (works("unshare", "--user", "true")) {
            return new ServerAccount(List.of("unshare", "--user"), ROOT);
        }
        String id = String.valueOf(NOBODY);
        if (works("setpriv", "--reuid", id, "--regid", id, "--clear-groups", "true")) {
            return new ServerAccount(List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups"), NOBODY);
        }
        throw new SuiteFailure("PostgreSQL refuses to run as root, and neither unshare nor setpriv works here:"
                + " run deploy/suite as another user.");
    }

    /** Gives the data to this account, or says whose they are. */
    void own(Path data) throws IOException {
        if (ownerOf(data) == owner) {
            return;
        }
        if (prefix.isEmpty()) {
            throw new SuiteFailure("The data in " + data + " belong to " + Files.getOwner(data)
                    + ": run as that user or choose another folder with --run-dir.");
        }
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Java does not tell the number of its own user, but a new file does. */
    private static int self(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "account", "");
        try {
            return ownerOf(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Objects.requireNonNull(Files.getAttribute(path, "unix:uid"));
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
