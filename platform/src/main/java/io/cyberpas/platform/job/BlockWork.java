package io.cyberpas.platform.job;

import java.util.UUID;

/** What a kind of work does with its blocks. Each call has a transaction of its own. */
public interface BlockWork {

    /** What it is called in the log. */
    String name();

    /**
     * Does a block and marks it as done, in the transaction that has it: if that fails nothing of the block has counted, and it is done again
     * from the beginning.
     */
    void workOff(Block block);

    /** All blocks are done. Replicas may call it side by side; the second finds that nothing is left to do. */
    void complete(UUID work);

    /** A block failed too often: the work waits until somebody has mended the cause and resumes it. */
    void fail(UUID work, String reason);
}
