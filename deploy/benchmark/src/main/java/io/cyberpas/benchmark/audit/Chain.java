package io.cyberpas.benchmark.audit;

/** What a transaction writes beside its business row. */
enum Chain {
    /** Nothing: the ceiling. */
    NONE,
    /** The same entry in a table of its own without hash or lane: what one more row costs. */
    UNCHAINED,
    /** An entry in a free one of the platform's lanes. */
    LANES,
    /** An entry in a chain of one lane, in which every writer waits for the one before. */
    ONE_LANE
}
