package io.cyberpas.policy;

import io.cyberpas.platform.testing.ArchitectureRules;

class PolicyArchitectureTest extends ArchitectureRules {

    PolicyArchitectureTest() {
        super("io.cyberpas.policy");
    }
}
