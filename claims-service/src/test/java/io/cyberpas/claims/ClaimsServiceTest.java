package io.cyberpas.claims;

import io.cyberpas.platform.testing.ServiceTest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of the whole service: real database, real tokens, a double of the policy service. */
@ServiceTest
@WithTestResource(value = PolicyServiceAddress.class, scope = TestResourceScope.GLOBAL)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ClaimsServiceTest {}
