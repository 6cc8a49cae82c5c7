package io.cyberpas.claims;

import io.cyberpas.platform.testing.OpenApiContractTest;

@ClaimsServiceTest
class ClaimsContractTest extends OpenApiContractTest {}
