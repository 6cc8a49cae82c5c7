package io.cyberpas.platform.problem;

import java.util.function.UnaryOperator;

/**
 * A member of a problem that says something in words, beside what belongs to no language.
 *
 * @param <T> its own type
 */
public interface Told<T> {

    /** The same with its words in another language. */
    T in(UnaryOperator<String> language);
}
