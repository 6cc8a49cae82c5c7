package io.cyberpas.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keycloak from the distribution that Maven brought. The unpacked program is shared and never written to; the instance's
 * home in the run folder holds its data and a link to the program's libraries.
 */
final class KeycloakServer {
    /** Name and, on this machine only, password of Keycloak's administrator. */
    static final String ADMINISTRATOR = "admin";

    private final SuiteOptions options;
    private final Path programs;
    private final Path home;

    KeycloakServer(SuiteOptions options, Path programs, RunFolder run) {
        this.options = options;
        this.programs = programs;
        this.home = run.keycloak();
    }

    /** Unpacks the program and lays out the home where they are missing; gives the command that runs the server. */
    List<String> prepare(Progress progress) throws IOException {
        String name = "keycloak-" + Versions.pinned().keycloak();
        Path program = programs.resolve(name);
        Path zip = options.projectRoot()
                .resolve("deploy/local/target/keycloak/keycloak-quarkus-dist-"
                        + Versions.pinned().keycloak() + ".zip");
        if (!Files.isDirectory(program) && !Files.exists(zip)) {
            throw new SuiteFailure("Keycloak is not there (" + zip + "): build deploy/local first.");
        }
        Archive.unpackZip(zip, program);
        for (String folder : List.of("conf", "data/import", "providers", "themes")) {
            Files.createDirectories(home.resolve(folder));
        }
        Path libraries = home.resolve("lib");
        Files.deleteIfExists(libraries);
        Files.createSymbolicLink(libraries, program.resolve(name).resolve("lib"));
        importRealm(name, progress);
        return command();
    }

    /** Keycloak imports a realm only where it has none, so a changed realm file means a new, empty store. */
    private void importRealm(String version, Progress progress) throws IOException {
        byte[] realm = Files.readAllBytes(options.projectRoot().resolve("deploy/keycloak/realm.json"));
        String stamp = version + " " + digest(realm) + " " + pages();
        Path data = home.resolve("data");
        Path stampFile = data.resolve("realm.stamp");
        if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        if (Files.exists(stampFile)) {
            progress.note(
                    "The realm file, the page addresses or Keycloak's version changed: users and sessions in Keycloak start anew.");
        }
        FileTree.delete(data);
        Files.createDirectories(data.resolve("import"));
        Files.write(data.resolve("import/cyberpas-realm.json"), realm);
        Files.writeString(stampFile, stamp);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The addresses that the realm file refers to. */
    private Map<String, String> pages() {
        Addresses addresses = new Addresses(options);
        Map<String, String> variables = new TreeMap<>();
        for (Part service : Part.services()) {
            variables.put(
                    service.prefix() + "_PAGES_URL", addresses.service(service).toString());
        }
        return variables;
    }

    /** What the realm file refers to, and the administrator. */
    Map<String, String> environment() {
        Map<String, String> variables = pages();
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
        return variables;
    }

    /**
     * Runs the server's class directly instead of {@code kc.sh}, which would put a shell between us and the server, and
     * says that it is built: the distribution as delivered is, and building it again for this database alone takes twenty
     * seconds.
     */
    private List<String> command() {
        int port = options.ports().of(Port.KEYCLOAK);
        List<String> command = new ArrayList<>();
        command.add(Java.command());
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx256m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(Java.more(options, "KEYCLOAK_JAVA_OPTIONS"));
        command.addAll(List.of(
                "-Dkc.config.built=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port));
        return command;
    }
}
