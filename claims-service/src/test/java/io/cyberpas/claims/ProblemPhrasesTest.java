package io.cyberpas.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import io.cyberpas.platform.problem.Phrasebook;
import io.cyberpas.platform.problem.adapter.PhrasebookFiles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the code tells people in English has its Korean in {@code data/problem-phrases.yaml}. */
class ProblemPhrasesTest {

    /** The features whose problems handlers meet most; the book knows most of the others, too. */
    private static final Set<String> FEATURES = Set.of(
            "calendar",
            "claim",
            "coverage",
            "desk",
            "diary",
            "document",
            "duty",
            "handling",
            "incident",
            "intake",
            "letter",
            "measure",
            "proceeding",
            "process",
            "quantum");

    private static final Pattern PROSE = Pattern.compile(".*\\p{Lower}{2,} \\p{Lower}{2,}.*");

    private final Phrasebook book = PhrasebookFiles.read(List.of());

    @Test
    void everyProblemOfTheProcessIsToldInKorean() {
        Set<String> missing = new TreeSet<>();
        for (var source : Sources.all()) {
            if (FEATURES.contains(source.feature())) {
                new Problems(source, missing).scan(source.tree(), null);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Looks at the texts with which problems are made. */
    private final class Problems extends TreeScanner<Void, Void> {

        private final Sources.Source source;
        private final Set<String> missing;

        private Problems(Sources.Source source, Set<String> missing) {
            this.source = source;
            this.missing = missing;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            told(made.getIdentifier().toString(), made.getArguments()).stream()
                    .flatMap(each -> Sources.texts(each).stream())
                    .filter(text -> PROSE.matcher(text).matches())
                    .filter(text -> book.known(text).isEmpty())
                    .forEach(text -> missing.add(source.name() + ": " + text));
            return super.visitNewClass(made, nothing);
        }

        private static List<? extends ExpressionTree> told(String type, List<? extends ExpressionTree> arguments) {
            return switch (type) {
                case "FieldProblem", "UnmetCondition" -> arguments.subList(1, arguments.size());
                case "ForbiddenActionException" -> arguments;
                case "ConflictException" -> arguments.size() == 1 ? arguments : arguments.subList(1, 3);
                default -> List.of();
            };
        }
    }
}
