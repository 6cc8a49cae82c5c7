package io.cyberpas.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CsrfToken;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.hash.Sha256;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** Does what {@link Idempotent} says: one transaction around the call, in which its answer is kept. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final IdempotencyKeys keys;
    private final RequestContent content;
    private final CurrentActor actor;
    private final TransactionManager transactions;
    private final ObjectMapper json;

    IdempotentInterceptor(
            IdempotencyKeys keys,
            RequestContent content,
            CurrentActor actor,
            TransactionManager transactions,
            ObjectMapper json) {
        this.keys = keys;
        this.content = content;
        this.actor = actor;
        this.transactions = transactions;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            throw new IllegalStateException("@Idempotent works on calls that come by HTTP");
        }
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("@Idempotent opens the transaction itself");
        }
        byte[] id = Sha256.ofFields(caller(), request.getMethod(), request.getPath(), key(request))
                .bytes();
        transactions.begin();
        try {
            Object answer = inTransaction(call, id);
            if (status(answer) < 400) {
                transactions.commit();
            }
            return answer;
        } finally {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        }
    }

    private Object inTransaction(InvocationContext call, byte[] id) throws Exception {
        Optional<KeptAnswer> kept = keys.take(id);
        byte[] hash = content.hash(call.getParameters());
        if (kept.isPresent()) {
            if (!MessageDigest.isEqual(hash, kept.get().requestHash())) {
                throw IdempotencyProblem.otherBody();
            }
            throw new KeptAnswer.Replay(kept.get());
        }
        Object answer = call.proceed();
        if (status(answer) < 400) {
            keys.keep(id, kept(answer, hash));
        }
        return answer;
    }

    /** A service is itself the caller, whoever it acts for. */
    private String caller() {
        Actor known = actor.get();
        String via = known.via();
        return via == null ? known.subject() : via;
    }

    private String key(ResteasyReactiveRequestContext request) {
        String header = request.serverRequest().getRequestHeader(HEADER);
        String key = header == null ? content.field(CsrfToken.ONCE_FIELD) : header.strip();
        if (key == null || key.isEmpty()) {
            throw IdempotencyProblem.keyMissing();
        }
        if (key.length() > 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!KEY.matcher(key).matches()) {
            throw IdempotencyProblem.keyMalformed();
        }
        return key;
    }

    private static int status(@Nullable Object answer) {
        return switch (answer) {
            case RestResponse<?> rest -> rest.getStatus();
            case Response response -> response.getStatus();
            case null, default ->
                throw new IllegalStateException("An @Idempotent method returns a RestResponse or Response");
        };
    }

    private KeptAnswer kept(Object answer, byte[] hash) throws JsonProcessingException {
        Response response = answer instanceof RestResponse<?> rest ? rest.toResponse() : (Response) answer;
        Map<String, List<String>> headers = new TreeMap<>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        Object entity = response.getEntity();
        if (entity != null
                && headers.keySet().stream().noneMatch(name -> name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE))) {
            String type = entity instanceof TemplateInstance ? MediaType.TEXT_HTML : MediaType.APPLICATION_JSON;
            headers.put(HttpHeaders.CONTENT_TYPE.toLowerCase(Locale.ROOT), List.of(type + ";charset=UTF-8"));
        }
        return new KeptAnswer(hash, response.getStatus(), headers, text(entity));
    }

    private @Nullable String text(@Nullable Object entity) throws JsonProcessingException {
        return switch (entity) {
            case null -> null;
            case String text -> text;
            case TemplateInstance template -> template.render();
            default -> json.writeValueAsString(entity);
        };
    }
}
