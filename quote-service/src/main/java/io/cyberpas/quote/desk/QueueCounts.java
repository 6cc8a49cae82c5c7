package io.cyberpas.quote.desk;

/**
 * The queue in figures.
 *
 * @param all referrals that wait for a decision
 * @param mine those that the reader handles
 * @param unassigned those that nobody handles
 * @param waitingForBroker those with an open request for information
 * @param waitingForApproval those with a release that waits for a second person
 * @param lapsingSoon those that lapse within {@value ReferralQueue#SOON_DAYS} days
 */
public record QueueCounts(
        long all, long mine, long unassigned, long waitingForBroker, long waitingForApproval, long lapsingSoon) {}
