package io.cyberpas.platform.job;

import java.time.Duration;

/**
 * How a job goes about its blocks.
 *
 * @param workers threads of this replica; 0 leaves the blocks to others
 * @param attempts after so many failures of a block its work fails
 * @param retryFirst delay after the first failure, doubled with each further one
 */
public record JobPace(int workers, int attempts, Duration retryFirst) {

    private static final int MOST_DOUBLINGS = 10;

    Duration delayAfter(int failures) {
        return retryFirst.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    }
}
