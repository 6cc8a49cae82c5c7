package io.cyberpas.claims;

import io.cyberpas.platform.testing.ArchitectureRules;

class ClaimsArchitectureTest extends ArchitectureRules {

    ClaimsArchitectureTest() {
        super("io.cyberpas.claims");
    }
}
