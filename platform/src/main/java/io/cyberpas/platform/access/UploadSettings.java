package io.cyberpas.platform.access;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The files that a service takes beside small bodies. */
@ConfigMapping(prefix = "cyberpas.uploads")
public interface UploadSettings {

    /** The kinds of files, by the name under which a refusal calls them. */
    @WithParentName
    Map<String, Kind> kinds();

    /** One kind of files. */
    interface Kind {
        /** Regular expression that the paths match where such files are sent. */
        String paths();

        /** The most that one of them may have. */
        MemorySize sizeMax();
    }
}
