package io.cyberpas.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what Bean Validation found, by JSON path or parameter name. */
final class ViolationProblems {
    private ViolationProblems() {}

    /** One for each violation of what came in; none where the violation is in what goes out, which is our own fault. */
    static List<FieldProblem> of(ConstraintViolationException e) {
        List<FieldProblem> problems = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            if (isOfReturnValue(violation)) {
                return List.of();
            }
            problems.add(new FieldProblem(path(violation), violation.getMessage(), allowed(violation)));
        }
        problems.sort(Comparator.comparing(FieldProblem::path).thenComparing(FieldProblem::problem));
        return problems;
    }

    private static boolean isOfReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.@Nullable MethodNode method = null;
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            switch (node.getKind()) {
                case METHOD -> method = node.as(Path.MethodNode.class);
                case PARAMETER -> path.append(parameter(violation, method, node.as(Path.ParameterNode.class)));
                case CROSS_PARAMETER -> path.append('$');
                default -> append(path, node);
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (path.isEmpty()) {
            path.append('$');
        }
        if (node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
        } else if (node.getKey() != null) {
            path.append('.').append(node.getKey());
        }
        String name = node.getName();
        if (name != null && node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getKind() != ElementKind.BEAN) {
            path.append('.').append(name);
        }
    }

    /** {@code $} for the body, else the name the parameter has in the request. */
    private static String parameter(
            ConstraintViolation<?> violation, Path.@Nullable MethodNode method, Path.ParameterNode parameter) {
        if (method == null) {
            return "$";
        }
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            try {
                Method declared = type.getDeclaredMethod(
                        method.getName(), method.getParameterTypes().toArray(Class<?>[]::new));
                String name =
                        name(declared.getParameterAnnotations()[parameter.getParameterIndex()], parameter.getName());
                if (name != null) {
                    return name;
                }
            } catch (NoSuchMethodException _) {
                // declared further up
            }
        }
        return "$";
    }

    private static @Nullable String name(Annotation[] annotations, String otherwise) {
        for (Annotation annotation : annotations) {
            String name = switch (annotation) {
                case QueryParam p -> p.value();
                case PathParam p -> p.value();
                case HeaderParam p -> p.value();
                case FormParam p -> p.value();
                case CookieParam p -> p.value();
                default -> null;
            };
            if (name != null) {
                return name;
            }
            if (annotation.annotationType().getName().startsWith("org.jboss.resteasy.reactive.Rest")) {
                return otherwise;
            }
        }
        return null;
    }

    private static @Nullable String allowed(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "Size", "Length" -> range(attributes.get("min"), attributes.get("max"));
            case "Min", "DecimalMin" -> attributes.get("value") + " or more";
            case "Max", "DecimalMax" -> attributes.get("value") + " or less";
            case "Range" -> range(attributes.get("min"), attributes.get("max"));
            case "Pattern" -> String.valueOf(attributes.get("regexp"));
            default -> null;
        };
    }

    private static String range(@Nullable Object min, @Nullable Object max) {
        if (max instanceof Integer most && most == Integer.MAX_VALUE) {
            return min + " or more";
        }
        return min + " to " + max;
    }
}
