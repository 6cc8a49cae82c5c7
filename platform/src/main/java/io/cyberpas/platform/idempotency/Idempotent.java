package io.cyberpas.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that creates, and that may be repeated with the same key: the first answer (status, headers, body) is given again.
 *
 * <p>The key is the header {@code Idempotency-Key}, in a form of a page the field {@code _key}; it counts for the caller,
 * the method and the path. Without one: 400. With another body: 422. While the first call still runs: 409. The method
 * runs in a transaction in which the answer is kept too; where it throws or answers 400 or above, all of it is rolled back
 * and the key is free again. The method returns a {@code RestResponse} or {@code Response} and reads nothing remote.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
