package io.cyberpas.kubernetes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is used of kustomize here; a field beyond that is refused, as {@link Manifests} would not render it. */
record Kustomization(
        String apiVersion,
        String kind,
        @Nullable String namespace,
        @Nullable List<String> resources,
        @Nullable List<Generator> configMapGenerator,
        @Nullable List<Generator> secretGenerator,
        @Nullable List<Image> images,
        @Nullable List<Patch> patches) {

    Kustomization {
        resources = orNone(resources);
        configMapGenerator = orNone(configMapGenerator);
        secretGenerator = orNone(secretGenerator);
        images = orNone(images);
        patches = orNone(patches);
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    record Generator(String name, @Nullable String behavior, List<String> envs) {}

    record Image(String name, String newTag) {}

    record Patch(String path) {}
}
