package io.cyberpas.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** PostgreSQL from the binaries that Maven brought, with its data in the run folder. */
final class PostgresServer {
    /** Name and, on this machine only, password of the database administrator. */
    static final String ADMINISTRATOR = "postgres";

    /** Messages and sorting must not depend on the language of the machine. */
    static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C");

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(10);

    private final Path programs;
    private final RunFolder run;
    private final int port;

    PostgresServer(Path programs, RunFolder run, int port) {
        this.programs = programs;
        this.run = run;
        this.port = port;
    }

    /** Unpacks the binaries and makes the data folder where they are missing; gives the command that runs the server. */
    List<String> prepare() throws IOException {
        Versions versions = Versions.pinned();
        Path home = programs.resolve("postgresql-" + versions.postgresql());
        Archive.unpackTarXz(PostgresServer::binaries, home);
        ServerAccount account = ServerAccount.find(run.root());
        if (!Files.exists(run.postgres())) {
            initialise(home, account);
        }
        account.own(run.postgres());
        refuseOtherVersion(versions);
        forgetStaleLock();
        return command(home, account);
    }

    private static InputStream binaries() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        boolean arm = System.getProperty("os.arch", "").equals("aarch64");
        String name = "/postgres-" + (mac ? "darwin" : "linux") + (arm ? "-arm_64" : "-x86_64") + ".txz";
        InputStream found = PostgresServer.class.getResourceAsStream(name);
        if (found == null) {
            throw new SuiteFailure("There is no PostgreSQL for this machine (" + name + " is not on the class path):"
                    + " point QUOTE_DATABASE_URL, POLICY_DATABASE_URL and CLAIMS_DATABASE_URL to another server.");
        }
        return found;
    }

    /** Makes the data folder beside its place, so that an interrupted attempt leaves nothing that looks complete. */
    private void initialise(Path home, ServerAccount account) throws IOException {
        Path draft = run.root().resolve("postgres.part");
        FileTree.delete(draft);
        Files.createDirectory(draft);
        Path password = Files.writeString(draft.resolveSibling("postgres.password"), ADMINISTRATOR);
        account.own(draft);
        account.own(password);
        List<String> command = new ArrayList<>(account.prefix());
        command.addAll(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + draft,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        runOnce(command);
        Files.delete(password);
        Files.move(draft, run.postgres(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void runOnce(List<String> command) throws IOException {
        Path log = run.log(Part.POSTGRESQL);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(ENVIRONMENT);
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new SuiteFailure(
                        "postgresql cannot make its data folder (exit code " + code + "); log " + log,
                        LogExtract.of(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted.", e);
        }
    }

    private void refuseOtherVersion(Versions versions) throws IOException {
        String made = Files.readString(run.postgres().resolve("PG_VERSION")).strip();
        if (!made.equals(versions.postgresqlMajor())) {
            throw new SuiteFailure("The data in " + run.postgres() + " are of PostgreSQL " + made + ", this is "
                    + versions.postgresqlMajor() + ": deploy/suite reset starts anew.");
        }
    }

    /**
     * After a crash the server's lock file may name a process number that belongs to a stranger by now, and the server
     * would refuse to start. The run folder's lock is ours, so a stranger's number is stale; a server that we lost sight
     * of is ended.
     */
    private void forgetStaleLock() throws IOException {
        Path lock = run.postgres().resolve("postmaster.pid");
        List<String> lines = Files.exists(lock) ? Files.readAllLines(lock) : List.of();
        if (lines.size() < 3) {
            return;
        }
        long pid = Long.parseLong(lines.get(0).strip());
        Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        boolean ours = ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().startInstant())
                .filter(start -> Duration.between(start, started).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .isPresent();
        if (ours) {
            String mark = StartMark.of(pid).orElse("");
            Stopping.politely(List.of(new ProcessRecord(Part.POSTGRESQL.title(), pid, mark, port, "")));
        }
        Files.deleteIfExists(lock);
    }

    private List<String> command(Path home, ServerAccount account) {
        List<String> command = new ArrayList<>(account.prefix());
        command.addAll(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                run.postgres().toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                // The path of a socket may have no more than about a hundred characters; nobody needs one here.
                "-c",
                "unix_socket_directories=",
                "-c",
                "jit=off",
                "-c",
                "log_line_prefix=%m [%p] %d "));
        return command;
    }
}
