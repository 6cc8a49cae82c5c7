package io.cyberpas.policy;

import io.cyberpas.platform.testing.SecurityContractTest;

@RunningService
class PolicySecurityTest extends SecurityContractTest {}
