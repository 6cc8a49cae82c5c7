package io.cyberpas.claims;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The sources of the service as trees, for rules that bytecode no longer shows. */
final class Sources {

    /** Stands in a text for what is known only when the code runs. */
    static final String OPEN = "X1";

    private static final Path ROOT = Path.of("src/main/java/io/cyberpas/claims");

    private static final List<Source> ALL = read();

    private Sources() {}

    /** A source file and the feature it belongs to. */
    record Source(String feature, String name, CompilationUnitTree tree) {}

    static List<Source> all() {
        return ALL;
    }

    private static List<Source> read() {
        try (Stream<Path> walk = Files.walk(ROOT)) {
            var files = walk.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> ROOT.relativize(each).getNameCount() > 1)
                    .toList();
            var compiler = ToolProvider.getSystemJavaCompiler();
            var manager = compiler.getStandardFileManager(null, Locale.ROOT, null);
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            List<Source> sources = new ArrayList<>();
            for (var tree : task.parse()) {
                var path = ROOT.toAbsolutePath()
                        .relativize(Path.of(tree.getSourceFile().toUri()));
                sources.add(new Source(path.getName(0).toString(), path.toString(), tree));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts that an expression of literals can be; none where it has no literal. */
    static List<String> texts(ExpressionTree expression) {
        return alternatives(expression).stream()
                .filter(each -> !each.equals(OPEN))
                .toList();
    }

    private static List<String> alternatives(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> List.of(text);
            case ParenthesizedTree inner -> alternatives(inner.getExpression());
            case ConditionalExpressionTree either ->
                Stream.concat(
                                alternatives(either.getTrueExpression()).stream(),
                                alternatives(either.getFalseExpression()).stream())
                        .toList();
            case BinaryTree sum ->
                alternatives(sum.getLeftOperand()).stream()
                        .flatMap(left -> alternatives(sum.getRightOperand()).stream()
                                .map(right -> left.equals(OPEN) && right.equals(OPEN) ? OPEN : left + right))
                        .toList();
            case MethodInvocationTree call
            when call.getMethodSelect() instanceof MemberSelectTree method
                    && method.getIdentifier().contentEquals("formatted")
                    && method.getExpression() instanceof LiteralTree format ->
                List.of(String.valueOf(format.getValue()).replaceAll("%[,\\d.]*[sd]", OPEN));
            default -> List.of(OPEN);
        };
    }
}
