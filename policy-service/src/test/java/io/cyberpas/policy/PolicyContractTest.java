package io.cyberpas.policy;

import io.cyberpas.platform.testing.OpenApiContractTest;

@RunningService
class PolicyContractTest extends OpenApiContractTest {}
