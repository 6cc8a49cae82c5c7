package io.cyberpas.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each service's Dockerfile against the layout of its package and the pod that runs the image. */
class DockerfileTest {

    /** What Quarkus puts into {@code target/quarkus-app} for its default package type. */
    private static final Set<String> FAST_JAR = Set.of("lib/", "app/", "quarkus/", "quarkus-run.jar");

    /** Written by the package, not needed to run. */
    private static final Set<String> NOT_RUN = Set.of("quarkus-app-dependencies.txt");

    static Stream<Workload> workloads() {
        Manifests base = Manifests.ofFiles(Project.BASE);
        return Project.SERVICES.stream().map(name -> new Workload(name, base));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void it_copies_the_whole_package_each_part_once(Workload workload) {
        assertThat(workload.configuration().value("quarkus.package.jar.type", Map.of(), "fast-jar"))
                .isEqualTo("fast-jar");

        for (String part : parts(workload)) {
            List<String> copies = arguments(workload, "COPY").stream()
                    .filter(copy -> matches(copy.split(" ")[0], part))
                    .toList();
            assertThat(copies).as("copies of " + part).hasSize(1);
            String target = copies.getFirst().split(" ")[1];
            assertThat(target).isEqualTo(part.endsWith("/") ? part : "./");
        }
        assertThat(arguments(workload, "COPY")).hasSize(FAST_JAR.size());
        assertThat(arguments(workload, "ENTRYPOINT").getFirst()).endsWith("\"-jar\", \"quarkus-run.jar\"]");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void it_runs_as_the_user_that_the_pod_demands(Workload workload) {
        var security = workload.pod().getSecurityContext();

        assertThat(arguments(workload, "USER"))
                .containsExactly(security.getRunAsUser() + ":" + security.getRunAsGroup());
        assertThat(arguments(workload, "EXPOSE"))
                .containsExactly(workload.port("http") + " " + workload.port("management"));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void its_base_has_a_tag_and_no_host(Workload workload) {
        assertThat(arguments(workload, "FROM")).containsExactly("eclipse-temurin:25-jre");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void nothing_but_the_package_is_sent_to_the_builder(Workload workload) {
        assertThat(Project.text(Project.ROOT.resolve(workload.name()).resolve(".dockerignore"))
                        .lines())
                .containsExactly("*", "!target/quarkus-app/");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void the_heap_leaves_room_for_the_rest_of_the_process(Workload workload) {
        String entry = arguments(workload, "ENTRYPOINT").getFirst();

        assertThat(entry).contains("-XX:MaxRAMPercentage=55").contains("-XX:+ExitOnOutOfMemoryError");
    }

    /** The layout as documented and, where the service was packaged before, as it is on disk. */
    private static Set<String> parts(Workload workload) {
        Set<String> parts = new TreeSet<>(FAST_JAR);
        Path built = Project.ROOT.resolve(workload.name()).resolve("target/quarkus-app");
        if (Files.isDirectory(built)) {
            try (var entries = Files.list(built)) {
                parts.addAll(entries.map(entry -> entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""))
                        .filter(entry -> !NOT_RUN.contains(entry))
                        .collect(Collectors.toSet()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parts;
    }

    private static boolean matches(String source, String part) {
        String prefix = "target/quarkus-app/";
        assertThat(source).startsWith(prefix);
        String pattern = source.substring(prefix.length());
        return pattern.equals(part)
                || FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(part));
    }

    private static List<String> arguments(Workload workload, String instruction) {
        Path file = Project.ROOT.resolve(workload.name()).resolve("Dockerfile");
        return Project.text(file)
                .lines()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }
}
