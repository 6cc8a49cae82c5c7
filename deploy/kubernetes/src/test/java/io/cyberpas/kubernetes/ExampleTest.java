package io.cyberpas.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The overlay that users copy: complete, and without anything that is really secret. */
class ExampleTest {

    private final Manifests example = Manifests.ofFiles(Project.EXAMPLE);

    @Test
    void every_secret_key_in_use_is_declared_and_no_other() {
        Set<String> used = new TreeSet<>();
        for (String name : Project.SERVICES) {
            Workload workload = new Workload(name, example);
            workload.secretKeys().forEach(key -> {
                assertThat(workload.secret(key)).isNotBlank();
                used.add(key.getName() + "/" + key.getKey());
            });
        }
        Set<String> declared = new TreeSet<>();
        example.all(Secret.class)
                .forEach(secret -> secret.getData()
                        .keySet()
                        .forEach(key -> declared.add(secret.getMetadata().getName() + "/" + key)));

        assertThat(declared).isEqualTo(used);
    }

    @Test
    void every_secret_is_marked_as_a_placeholder() {
        for (String name : Project.SERVICES) {
            Workload workload = new Workload(name, example);
            assertThat(workload.secretKeys())
                    .hasSize(WorkloadTest.secretNames(name).size())
                    .allSatisfy(key -> assertThat(workload.secret(key)).startsWith("REPLACE-ME"));
            assertThat(workload.secretKeys())
                    .filteredOn(key -> key.getKey().startsWith("SESSION_"))
                    .allSatisfy(key -> assertThat(workload.secret(key)).hasSize(32));
        }
    }

    @Test
    void the_base_brings_no_secret() {
        assertThat(Manifests.ofFiles(Project.BASE).all(Secret.class)).isEmpty();
    }

    @Test
    void all_but_the_namespace_live_in_the_namespace() {
        Namespace namespace = example.all(Namespace.class).getFirst();

        assertThat(namespace.getMetadata().getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
        assertThat(example.objects().values())
                .filteredOn(object -> !(object instanceof Namespace))
                .extracting((HasMetadata object) -> object.getMetadata().getNamespace())
                .containsOnly(namespace.getMetadata().getName());
    }

    @Test
    void the_ingress_serves_the_addresses_that_the_pages_link_to() {
        Ingress ingress = example.all(Ingress.class).getFirst();
        Set<String> hosts = new TreeSet<>();
        for (var rule : ingress.getSpec().getRules()) {
            var backend = rule.getHttp().getPaths().getFirst().getBackend().getService();
            Workload workload = new Workload(backend.getName(), example);
            String variable = backend.getName().replace("-service", "").toUpperCase(Locale.ROOT) + "_PAGES_URL";
            URI pages = URI.create(workload.plainEnvironment().get(variable));

            assertThat(workload.service().getSpec().getPorts())
                    .anyMatch(port -> port.getName().equals(backend.getPort().getName()));
            assertThat(pages.getScheme()).isEqualTo("https");
            assertThat(pages.getHost())
                    .isEqualTo(rule.getHost())
                    .endsWith("." + workload.plainEnvironment().get("QUARKUS_OIDC_AUTHENTICATION_COOKIE_DOMAIN"));
            hosts.add(rule.getHost());
        }
        assertThat(hosts).hasSize(Project.SERVICES.size());
        assertThat(ingress.getSpec().getTls().getFirst().getHosts()).containsExactlyInAnyOrderElementsOf(hosts);
    }
}
