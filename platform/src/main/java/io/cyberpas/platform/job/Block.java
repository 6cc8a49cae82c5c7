package io.cyberpas.platform.job;

import java.util.UUID;

/**
 * A stretch of a work, done in one transaction.
 *
 * @param work what it belongs to
 * @param number within the work, from 1
 * @param attempts that failed so far
 */
public record Block(UUID work, int number, int attempts) {}
