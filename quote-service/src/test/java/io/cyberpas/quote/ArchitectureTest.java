package io.cyberpas.quote;

import io.cyberpas.platform.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("io.cyberpas.quote");
    }
}
