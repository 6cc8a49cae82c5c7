package io.cyberpas.platform.access;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** How large bodies of requests may be. */
@ConfigMapping(prefix = "cyberpas.http")
public interface BodySettings {

    /** Of any request that sends no file. */
    MemorySize bodySizeMax();

    /** The kinds of files that a service takes, by the name under which a refusal calls them. */
    Map<String, Upload> uploads();

    /** One kind of files. */
    interface Upload {
        /** Regular expression that the paths match where such files are sent. */
        String paths();

        /** The most that one of them may have. */
        MemorySize sizeMax();
    }
}
