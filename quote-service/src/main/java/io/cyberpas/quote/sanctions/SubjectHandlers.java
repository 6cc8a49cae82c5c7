package io.cyberpas.quote.sanctions;

import java.util.Set;

/** Says who handles what was screened. Answered by the feature that owns the subject. */
public interface SubjectHandlers {

    /** Subjects of the people who handle it, none of whom may clear its hits; empty if it is not the feature's. */
    Set<String> handlersOf(String subject);
}
