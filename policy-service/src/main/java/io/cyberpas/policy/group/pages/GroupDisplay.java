package io.cyberpas.policy.group.pages;

import io.cyberpas.policy.group.EnrolmentStatus;
import io.cyberpas.policy.group.MemberStatus;
import io.quarkus.qute.TemplateExtension;

/** How values of group policies look, and where their pages are. */
@TemplateExtension
class GroupDisplay {

    private GroupDisplay() {}

    /** Tone of the frame in which the state of an enrolment is shown. */
    static String tone(EnrolmentStatus status) {
        return switch (status) {
            case RUNNING -> "progress";
            case STOPPED -> "warn";
            case FAILED -> "bad";
            case COMPLETED -> "good";
        };
    }

    /** Tone of the frame in which the state of a member is shown. */
    static String tone(MemberStatus status) {
        return switch (status) {
            case PENDING -> "info";
            case COVERED -> "good";
            case ENDED, LEFT -> "neutral";
            case WITHDRAWN -> "warn";
        };
    }

    /** Address of a page below the policy of the number. */
    static String groupPath(String policyNumber, String rest) {
        return "/policies/" + policyNumber + rest;
    }

    /** Address of a page of something below the policy of the number. */
    static String groupPath(String policyNumber, String before, Object key, String after) {
        return "/policies/" + policyNumber + before + key + after;
    }
}
