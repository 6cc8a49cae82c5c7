package io.cyberpas.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One service as the manifests describe it, beside the configuration of the application in it. */
record Workload(String name, Manifests manifests) {

    @Override
    public String toString() {
        return name + " (" + manifests + ")";
    }

    Deployment deployment() {
        return manifests.one(Deployment.class, name);
    }

    Service service() {
        return manifests.one(Service.class, name);
    }

    PodDisruptionBudget disruptionBudget() {
        return manifests.one(PodDisruptionBudget.class, name);
    }

    NetworkPolicy networkPolicy() {
        return manifests.one(NetworkPolicy.class, name);
    }

    Configuration configuration() {
        return new Configuration(name);
    }

    PodSpec pod() {
        return deployment().getSpec().getTemplate().getSpec();
    }

    Map<String, String> podLabels() {
        return deployment().getSpec().getTemplate().getMetadata().getLabels();
    }

    Container container() {
        List<Container> containers = pod().getContainers();
        if (containers.size() != 1) {
            throw new AssertionError(name + " has " + containers.size() + " containers");
        }
        return containers.getFirst();
    }

    int port(String portName) {
        return container().getPorts().stream()
                .filter(port -> port.getName().equals(portName))
                .mapToInt(ContainerPort::getContainerPort)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no port " + portName));
    }

    /** References to secrets, in the order of the container's variables. */
    List<SecretKeySelector> secretKeys() {
        return container().getEnv().stream()
                .map(variable -> variable.getValueFrom().getSecretKeyRef())
                .toList();
    }

    /** Names of all variables that the container gets. */
    Set<String> environmentNames() {
        Set<String> names = new TreeSet<>(plainEnvironment().keySet());
        for (EnvVar variable : container().getEnv()) {
            if (!names.add(variable.getName())) {
                throw new AssertionError(variable.getName() + " is set twice for " + name);
            }
        }
        return names;
    }

    /** The variables that come from configuration, not from secrets; a reference that leads nowhere is an error. */
    Map<String, String> plainEnvironment() {
        Map<String, String> environment = new TreeMap<>();
        for (var source : container().getEnvFrom()) {
            String map = requireNonNull(source.getConfigMapRef(), "only configuration is taken as a whole")
                    .getName();
            manifests.one(ConfigMap.class, map).getData().forEach((key, value) -> {
                if (environment.put(key, value) != null) {
                    throw new AssertionError(key + " is set twice for " + name);
                }
            });
        }
        return environment;
    }

    String secret(SecretKeySelector reference) {
        Secret secret = manifests.one(Secret.class, reference.getName());
        String value = requireNonNull(
                secret.getData().get(reference.getKey()),
                () -> "Secret " + reference.getName() + " has no key " + reference.getKey());
        return new String(Base64.getDecoder().decode(value), UTF_8);
    }
}
