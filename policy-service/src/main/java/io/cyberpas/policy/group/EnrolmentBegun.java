package io.cyberpas.policy.group;

import java.util.UUID;

/** Told when an enrolment begins to run or is resumed, so that its first block need not wait for the next look. */
record EnrolmentBegun(UUID enrolment) {}
