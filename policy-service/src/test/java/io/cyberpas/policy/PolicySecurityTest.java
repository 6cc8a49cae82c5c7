package io.cyberpas.policy;

import io.cyberpas.platform.testing.SecurityContractTest;
import java.util.Set;

@RunningService
class PolicySecurityTest extends SecurityContractTest {

    @Override
    protected Set<String> openOperations() {
        return Set.of("get /api/certificates/{code}");
    }
}
