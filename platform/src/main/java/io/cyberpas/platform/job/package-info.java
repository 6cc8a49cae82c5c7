/**
 * Work that is too long for one transaction: files that are received block by block, and jobs that work blocks off, shared by replicas, stopped
 * and resumed, and only delayed by a crash.
 */
@NullMarked
package io.cyberpas.platform.job;

import org.jspecify.annotations.NullMarked;
