package io.cyberpas.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderingTest {

    static Stream<Path> folders() {
        return Stream.of(Project.BASE, Project.EXAMPLE);
    }

    /** The only test that needs kubectl: the others then hold for what a cluster would be sent. */
    @ParameterizedTest
    @MethodSource("folders")
    void kubectl_renders_the_same_objects(Path folder) {
        assumeTrue(Kubectl.isInstalled(), "kubectl is not installed: only the rendering of the tests is checked");

        assertThat(Kubectl.rendered(folder).objects())
                .containsExactlyInAnyOrderEntriesOf(Manifests.ofFiles(folder).objects());
    }

    @Test
    void the_base_holds_what_each_service_needs() {
        Set<String> expected = new TreeSet<>(Set.of(
                "ConfigMap/suite",
                "NetworkPolicy/default-deny",
                "NetworkPolicy/dns",
                "NetworkPolicy/database",
                "NetworkPolicy/identity"));
        for (String service : Project.SERVICES) {
            Stream.of("Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy", "ConfigMap")
                    .forEach(kind -> expected.add(kind + "/" + service));
        }

        assertThat(Manifests.ofFiles(Project.BASE).objects().keySet()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_file_is_listed(Path folder) {
        Kustomization kustomization = Manifests.kustomization(folder);
        Set<Path> listed = Stream.of(
                        kustomization.resources().stream(),
                        kustomization.configMapGenerator().stream().flatMap(generator -> generator.envs().stream()),
                        kustomization.secretGenerator().stream().flatMap(generator -> generator.envs().stream()),
                        kustomization.patches().stream().map(Kustomization.Patch::path),
                        Stream.of("kustomization.yaml"))
                .flatMap(names -> names)
                .map(name -> folder.resolve(name).normalize())
                .filter(Files::isRegularFile)
                .collect(Collectors.toSet());

        assertThat(files(folder)).isEqualTo(listed);
    }

    @Test
    void the_three_services_differ_in_names_numbers_and_own_secrets_only() {
        for (String file : Set.of("deployment.yaml", "service.yaml", "disruption-budget.yaml")) {
            Set<String> shapes = Project.SERVICES.stream()
                    .map(service -> withoutOwnSecrets(
                                    service,
                                    Project.text(Project.BASE.resolve(service).resolve(file)))
                            .replace(service, "SERVICE")
                            .replaceAll("\\b([89]08)[123]\\b", "$1N"))
                    .collect(Collectors.toSet());

            assertThat(shapes).as(file).hasSize(1);
        }
    }

    private static String withoutOwnSecrets(String service, String manifest) {
        String rest = manifest;
        for (String secret : WorkloadTest.ownSecrets(service)) {
            rest = rest.replaceAll(" +- name: " + secret + "\n(?: .*\n){4}", "");
        }
        return rest;
    }

    private static Set<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
