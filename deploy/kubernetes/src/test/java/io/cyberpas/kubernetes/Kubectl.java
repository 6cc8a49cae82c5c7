package io.cyberpas.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Kustomize as kubectl brings it. */
final class Kubectl {

    private static final Pattern GENERATED = Pattern.compile("\\bname: (([a-z-]+?)-[a-z0-9]{10})$", Pattern.MULTILINE);

    private Kubectl() {}

    static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "kubectl"))
                .anyMatch(Files::isExecutable);
    }

    static Manifests rendered(Path folder) {
        List<HasMetadata> objects = StrictYaml.objects(withoutHashes(kustomize(folder)));
        return Manifests.of(folder.getFileName() + ", kubectl", objects);
    }

    static String kustomize(Path folder) {
        try {
            Process process = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("kubectl kustomize " + folder + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A reference that kustomize could not resolve has no hash and so still points nowhere afterwards. */
    private static String withoutHashes(String yaml) {
        return GENERATED.matcher(yaml).replaceAll("name: $2");
    }
}
