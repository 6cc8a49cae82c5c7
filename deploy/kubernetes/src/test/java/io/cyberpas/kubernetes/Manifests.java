package io.cyberpas.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The objects that a kustomization folder stands for. Rendered here, so that the checks run on a machine without
 * kubectl too; {@link RenderingTest} compares with kubectl's own rendering where there is one. Names of generated
 * objects stay without the hash.
 */
record Manifests(String title, Map<String, HasMetadata> objects) {

    @Override
    public String toString() {
        return title;
    }

    static Manifests ofFiles(Path folder) {
        return new Manifests(folder.getFileName() + ", files", rendered(folder));
    }

    static Manifests of(String title, Collection<HasMetadata> objects) {
        return new Manifests(title, byName(objects));
    }

    <T extends HasMetadata> List<T> all(Class<T> type) {
        return objects.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <T extends HasMetadata> T one(Class<T> type, String name) {
        HasMetadata object = objects.get(type.getSimpleName() + "/" + name);
        return type.cast(requireNonNull(object, () -> "No " + type.getSimpleName() + " " + name + " in " + title));
    }

    private static Map<String, HasMetadata> byName(Collection<HasMetadata> objects) {
        Map<String, HasMetadata> named = new TreeMap<>();
        for (HasMetadata object : objects) {
            if (named.put(key(object), object) != null) {
                throw new IllegalArgumentException("Twice: " + key(object));
            }
        }
        return named;
    }

    private static String key(HasMetadata object) {
        return object.getKind() + "/" + object.getMetadata().getName();
    }

    private static Map<String, HasMetadata> rendered(Path folder) {
        Kustomization kustomization = kustomization(folder);
        Map<String, HasMetadata> objects = new TreeMap<>();
        for (String resource : kustomization.resources()) {
            Path path = folder.resolve(resource).normalize();
            var read = Files.isDirectory(path) ? rendered(path) : byName(StrictYaml.objects(Project.text(path)));
            read.forEach((key, object) -> {
                if (objects.put(key, object) != null) {
                    throw new IllegalArgumentException("Twice: " + key);
                }
            });
        }
        kustomization.configMapGenerator().forEach(generator -> generateConfiguration(folder, generator, objects));
        kustomization.secretGenerator().forEach(generator -> generateSecret(folder, generator, objects));
        kustomization.images().forEach(image -> retag(image, objects));
        kustomization.patches().forEach(patch -> patchEgress(folder.resolve(patch.path()), objects));
        if (kustomization.namespace() != null) {
            objects.values().stream()
                    .filter(object -> !(object instanceof Namespace))
                    .forEach(object -> object.getMetadata().setNamespace(kustomization.namespace()));
        }
        return objects;
    }

    static Kustomization kustomization(Path folder) {
        return StrictYaml.value(Project.text(folder.resolve("kustomization.yaml")), Kustomization.class);
    }

    private static void generateConfiguration(
            Path folder, Kustomization.Generator generator, Map<String, HasMetadata> objects) {
        Map<String, String> data = new TreeMap<>();
        String key = "ConfigMap/" + generator.name();
        if ("merge".equals(generator.behavior())) {
            data.putAll(
                    ((ConfigMap) requireNonNull(objects.get(key), () -> "Nothing to merge into: " + key)).getData());
        } else if (generator.behavior() != null || objects.containsKey(key)) {
            throw new IllegalArgumentException(generator.toString());
        }
        generator.envs().forEach(file -> data.putAll(Project.variables(folder.resolve(file))));
        var map = new ConfigMapBuilder()
                .withNewMetadata()
                .withName(generator.name())
                .endMetadata()
                .withData(data)
                .build();
        objects.put(key, map);
    }

    private static void generateSecret(
            Path folder, Kustomization.Generator generator, Map<String, HasMetadata> objects) {
        Map<String, String> data = new TreeMap<>();
        generator
                .envs()
                .forEach(file -> Project.variables(folder.resolve(file))
                        .forEach((name, value) ->
                                data.put(name, Base64.getEncoder().encodeToString(value.getBytes(UTF_8)))));
        Secret secret = new SecretBuilder()
                .withNewMetadata()
                .withName(generator.name())
                .endMetadata()
                .withType("Opaque")
                .withData(data)
                .build();
        if (objects.put("Secret/" + generator.name(), secret) != null) {
            throw new IllegalArgumentException("Twice: Secret " + generator.name());
        }
    }

    private static void retag(Kustomization.Image image, Map<String, HasMetadata> objects) {
        objects.values().stream()
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .flatMap(deployment -> deployment.getSpec().getTemplate().getSpec().getContainers().stream())
                .filter(container -> container.getImage().startsWith(image.name() + ":"))
                .forEach(container -> container.setImage(image.name() + ":" + image.newTag()));
    }

    /** A list without a merge key is replaced as a whole; only such a patch, of a network policy's egress, is known. */
    private static void patchEgress(Path file, Map<String, HasMetadata> objects) {
        for (HasMetadata patch : StrictYaml.objects(Project.text(file))) {
            NetworkPolicy patched = (NetworkPolicy) requireNonNull(objects.get(key(patch)), () -> "No " + key(patch));
            patched.getSpec().setEgress(((NetworkPolicy) patch).getSpec().getEgress());
        }
    }
}
