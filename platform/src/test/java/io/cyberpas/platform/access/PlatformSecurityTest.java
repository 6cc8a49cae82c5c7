package io.cyberpas.platform.access;

import io.cyberpas.platform.testing.SecurityContractTest;
import io.cyberpas.platform.testing.ServiceTest;

@ServiceTest
class PlatformSecurityTest extends SecurityContractTest {}
