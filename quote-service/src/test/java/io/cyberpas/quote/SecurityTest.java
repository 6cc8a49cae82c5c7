package io.cyberpas.quote;

import io.cyberpas.platform.testing.SecurityContractTest;

@RunningService
class SecurityTest extends SecurityContractTest {}
