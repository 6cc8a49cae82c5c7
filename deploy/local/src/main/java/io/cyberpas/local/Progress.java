package io.cyberpas.local;

import java.time.Duration;

/** Told what happens while the suite starts and stops. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void note(String line) {}

        @Override
        public void waiting(Part part, Duration since) {}

        @Override
        public void ready(Part part, Duration after) {}
    };

    /** Something worth knowing. */
    void note(String line);

    /** The part still starts; told every ten seconds. */
    void waiting(Part part, Duration since);

    /** The part answers. */
    void ready(Part part, Duration after);
}
