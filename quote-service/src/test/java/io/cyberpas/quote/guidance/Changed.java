package io.cyberpas.quote.guidance;

import io.cyberpas.platform.data.adapter.DataFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The delivered model with one figure changed. */
final class Changed {

    private Changed() {}

    static GuidanceModel damages(GuidanceModel model, String amount) {
        return model(
                "damagesPerPerson: { value: " + model.damagesPerPerson().value(),
                "damagesPerPerson: { value: " + amount);
    }

    static GuidanceModel model(String right, String wrong) {
        try (InputStream file = Changed.class.getClassLoader().getResourceAsStream(Models.FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains(right)) {
                throw new IllegalArgumentException("the model does not say " + right);
            }
            String changed = text.replace(right, wrong);
            return DataFiles.read(Models.FILE, changed.getBytes(StandardCharsets.UTF_8), GuidanceModel.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
