package io.cyberpas.platform.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parameters of the current request that could not be read. The framework says only that one could not, and
 * answers 404 where it stands in the query.
 */
final class ParameterProblems {
    private ParameterProblems() {}

    /** One for each parameter of query, form or header whose value does not fit its type; none where all do. */
    static List<FieldProblem> ofCurrentRequest(HttpServerRequest http) {
        List<FieldProblem> problems = new ArrayList<>();
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null || request.getTarget() == null) {
            return problems;
        }
        Method method = request.getResteasyReactiveResourceInfo().getMethod();
        for (Parameter parameter : method.getParameters()) {
            String name = name(parameter);
            String value = name == null ? null : value(parameter, name, http, request.getFormData());
            if (name != null && value != null && !isReadable(parameter.getType(), value)) {
                problems.add(new FieldProblem(name, "is not right", JsonProblems.allowed(parameter.getType())));
            }
        }
        return problems;
    }

    private static @Nullable String name(Parameter parameter) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return parameter.getAnnotation(QueryParam.class).value();
        }
        if (parameter.isAnnotationPresent(HeaderParam.class)) {
            return parameter.getAnnotation(HeaderParam.class).value();
        }
        if (parameter.isAnnotationPresent(FormParam.class)) {
            return parameter.getAnnotation(FormParam.class).value();
        }
        if (parameter.isAnnotationPresent(RestQuery.class)) {
            return named(parameter.getAnnotation(RestQuery.class).value(), parameter);
        }
        if (parameter.isAnnotationPresent(RestForm.class)) {
            return named(parameter.getAnnotation(RestForm.class).value(), parameter);
        }
        return null;
    }

    /** The framework's own annotations take the name of the parameter where they give none. */
    private static String named(String given, Parameter parameter) {
        return given.isEmpty() ? parameter.getName() : given;
    }

    private static @Nullable String value(
            Parameter parameter, String name, HttpServerRequest http, @Nullable FormData form) {
        if (parameter.isAnnotationPresent(FormParam.class) || parameter.isAnnotationPresent(RestForm.class)) {
            FormValue value = form == null ? null : form.getFirst(name);
            return value == null || value.isFileItem() ? null : value.getValue();
        }
        MultiMap values = parameter.isAnnotationPresent(HeaderParam.class) ? http.headers() : http.params();
        return values.get(name);
    }

    private static boolean isReadable(Class<?> type, String value) {
        try {
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .anyMatch(c -> ((Enum<?>) c).name().equals(value));
            }
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == BigDecimal.class) {
                new BigDecimal(value);
            } else if (type == UUID.class) {
                UUID.fromString(value);
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == Instant.class) {
                Instant.parse(value);
            } else if (type.isRecord()) {
                type.getMethod("valueOf", String.class).invoke(null, value);
            }
            return true;
        } catch (IllegalArgumentException | java.time.DateTimeException | InvocationTargetException _) {
            return false;
        } catch (NoSuchMethodException | IllegalAccessException _) {
            return true;
        }
    }
}
