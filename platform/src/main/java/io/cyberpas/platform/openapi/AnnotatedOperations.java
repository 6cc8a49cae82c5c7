package io.cyberpas.platform.openapi;

import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Method and path of the operations that bear an annotation, or whose class does. */
final class AnnotatedOperations {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Set<String> operations = new HashSet<>();

    AnnotatedOperations(IndexView index, Class<? extends Annotation> wanted) {
        for (AnnotationInstance annotation : index.getAnnotations(DotName.createSimple(wanted))) {
            AnnotationTarget target = annotation.target();
            if (target.kind() == AnnotationTarget.Kind.METHOD) {
                add(target.asMethod().declaringClass(), target.asMethod());
            } else if (target.kind() == AnnotationTarget.Kind.CLASS) {
                target.asClass().methods().forEach(method -> add(target.asClass(), method));
            }
        }
    }

    boolean contains(String method, String path) {
        return operations.contains(method + " " + plain(path));
    }

    private void add(ClassInfo resource, MethodInfo method) {
        AnnotationInstance root = resource.declaredAnnotation(PATH);
        if (root == null) {
            return;
        }
        AnnotationInstance sub = method.annotation(PATH);
        String path =
                root.value().asString() + "/" + (sub == null ? "" : sub.value().asString());
        for (String verb : METHODS) {
            if (method.hasAnnotation(DotName.createSimple("jakarta.ws.rs." + verb))) {
                operations.add(verb + " " + plain(path));
            }
        }
    }

    /** Without patterns of path parameters and doubled or trailing slashes. */
    private static String plain(String path) {
        String plain = path.replaceAll("\\{\\s*([^:}\\s]+)[^}]*}", "{$1}").replaceAll("/+", "/");
        String rooted = plain.startsWith("/") ? plain : "/" + plain;
        return rooted.length() > 1 && rooted.endsWith("/") ? rooted.substring(0, rooted.length() - 1) : rooted;
    }
}
