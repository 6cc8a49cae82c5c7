package io.cyberpas.quote;

import io.cyberpas.platform.testing.OpenApiContractTest;

@RunningService
class ContractTest extends OpenApiContractTest {}
