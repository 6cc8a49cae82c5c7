package io.cyberpas.claims;

import io.cyberpas.platform.testing.SecurityContractTest;
import java.util.Set;

@ClaimsServiceTest
class ClaimsSecurityTest extends SecurityContractTest {

    @Override
    protected Set<String> openOperations() {
        return Set.of("get /api/report-keys");
    }
}
