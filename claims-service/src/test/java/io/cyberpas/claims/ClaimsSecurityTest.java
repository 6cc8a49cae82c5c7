package io.cyberpas.claims;

import io.cyberpas.platform.testing.SecurityContractTest;

@ClaimsServiceTest
class ClaimsSecurityTest extends SecurityContractTest {}
