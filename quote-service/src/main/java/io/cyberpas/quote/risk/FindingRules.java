package io.cyberpas.quote.risk;

import io.cyberpas.platform.cvss.CvssVector;
import io.cyberpas.platform.problem.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of findings. All that is wrong is told at once, each with the path of its field. */
public final class FindingRules {

    /** Most findings of one submission. */
    public static final int MOST = 200;

    private static final int LONGEST_TEXT = 300;

    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    private FindingRules(LocalDate today) {
        this.today = today;
    }

    /** What is wrong with the findings; empty if nothing is. */
    public static List<FieldProblem> problems(List<Finding> findings, LocalDate today) {
        FindingRules rules = new FindingRules(today);
        if (findings.size() > MOST) {
            rules.refuse("$.findings", "has %d findings".formatted(findings.size()), "at most " + MOST);
        }
        Set<Finding> seen = new HashSet<>();
        for (int i = 0; i < Math.min(findings.size(), MOST); i++) {
            String path = "$.findings[%d]".formatted(i);
            rules.check(path, findings.get(i));
            if (!seen.add(findings.get(i))) {
                rules.refuse(path, "is the same as a finding before", null);
            }
        }
        return rules.problems;
    }

    private void check(String path, Finding finding) {
        checkText(path + ".title", finding.title());
        checkText(path + ".asset", finding.asset());
        String vector = finding.cvssVector();
        if (vector != null) {
            CvssVector.problem(vector)
                    .ifPresent(problem -> refuse(
                            path + ".cvssVector", problem, "a vector of CVSS 3.1 or 4.0 with all its base metrics"));
        }
        LocalDate foundOn = finding.foundOn();
        if (foundOn != null && foundOn.isAfter(today)) {
            refuse(path + ".foundOn", "must not lie in the future", today + " or earlier");
        }
    }

    private void checkText(String path, String text) {
        if (text.isBlank()) {
            refuse(path, "must not be blank", null);
        } else if (text.length() > LONGEST_TEXT) {
            refuse(path, "is too long", "at most %d characters".formatted(LONGEST_TEXT));
        }
    }

    private void refuse(String path, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem(path, problem, allowed));
    }
}
