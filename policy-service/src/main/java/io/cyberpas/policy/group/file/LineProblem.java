package io.cyberpas.policy.group.file;

/**
 * What is wrong with a line.
 *
 * @param line  where the line begins in the file, the header being line 1
 * @param field name of the column; empty where it is the whole line
 * @param value what stands there, masked
 */
public record LineProblem(int line, String field, Fault fault, String value) {}
