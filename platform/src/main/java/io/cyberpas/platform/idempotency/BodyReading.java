package io.cyberpas.platform.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Remembers the body as it was understood, for {@link RequestContent}. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class BodyReading implements ReaderInterceptor {
    private final RequestContent content;

    @Inject
    BodyReading(RequestContent content) {
        this.content = content;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object read = context.proceed();
        content.remember(read);
        return read;
    }
}
