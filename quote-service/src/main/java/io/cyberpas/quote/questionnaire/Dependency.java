package io.cyberpas.quote.questionnaire;

/**
 * Something that the insured depends on, and others too.
 *
 * @param kind what it is
 * @param provider who or which it is: the code of a choice, otherwise a name in capital letters with single blanks
 */
public record Dependency(DependencyKind kind, String provider) {}
