package io.cyberpas.claims;

import io.cyberpas.claims.timestamp.TimestampAuthorityAddress;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.TokenIssuerResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the whole service: real database, real tokens, a double of the policy service, a time-stamping authority. Quarkus looks for test
 * resources one annotation deep only, so all of them stand here.
 */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TokenIssuerResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = PolicyServiceAddress.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TimestampAuthorityAddress.class, scope = TestResourceScope.GLOBAL)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ClaimsServiceTest {}
