package io.cyberpas.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader itself: without these the other tests would prove nothing about misspelt fields. */
class StrictYamlTest {

    private static final String DEPLOYMENT = Project.text(Project.BASE.resolve("quote-service/deployment.yaml"));

    @Test
    void a_right_manifest_is_read_whole() {
        Deployment deployment = (Deployment) StrictYaml.objects(DEPLOYMENT).getFirst();

        assertThat(deployment.getSpec().getTemplate().getSpec().getContainers())
                .singleElement()
                .satisfies(container -> assertThat(container
                                .getReadinessProbe()
                                .getHttpGet()
                                .getPort()
                                .getStrVal())
                        .isEqualTo("management"));
    }

    @ParameterizedTest
    @CsvSource({
        "metadata:, metadate:, metadate",
        "replicas:, replica:, replica",
        "matchLabelKeys:, matchLabelsKeys:, matchLabelsKeys",
        "terminationGracePeriodSeconds:, terminationGracePeriod:, terminationGracePeriod",
        "readinessProbe:, readynessProbe:, readynessProbe",
        "failureThreshold:, failureTreshold:, failureTreshold",
        "readOnlyRootFilesystem:, readOnlyRootFileSystem:, readOnlyRootFileSystem",
        "sizeLimit:, limit:, limit",
        "secretKeyRef:, secretRef:, secretRef",
    })
    void a_misspelt_field_is_refused_by_name_at_any_depth(String right, String misspelt, String named) {
        assertThat(DEPLOYMENT).contains(right);

        assertThatThrownBy(() -> StrictYaml.objects(DEPLOYMENT.replace(right, misspelt)))
                .hasMessageContaining("\"" + named + "\"");
    }

    @Test
    void a_field_named_as_the_models_own_catch_all_is_refused() {
        assertThatThrownBy(() -> StrictYaml.objects(DEPLOYMENT.replace("replicas: 2", "additionalProperties: {}")))
                .hasMessageContaining("additionalProperties");
    }

    @Test
    void a_repeated_key_is_refused() {
        assertThatThrownBy(() -> StrictYaml.objects(DEPLOYMENT + "kind: Deployment\n"))
                .hasMessageContaining("kind");
    }

    @Test
    void an_unknown_kind_or_version_is_refused() {
        assertThatThrownBy(() -> StrictYaml.objects(DEPLOYMENT.replace("apps/v1", "apps/v1beta1")))
                .hasMessageContaining("apps/v1beta1/Deployment");
    }

    @Test
    void a_kustomization_field_that_is_not_rendered_here_is_refused() {
        String kustomization = Project.text(Project.BASE.resolve("kustomization.yaml"));

        assertThatThrownBy(() -> StrictYaml.value(kustomization + "namePrefix: x-\n", Kustomization.class))
                .hasMessageContaining("namePrefix");
    }
}
