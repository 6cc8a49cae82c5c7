package io.cyberpas.policy.group.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.policy.group.MemberCover;
import io.cyberpas.policy.group.MemberStatus;
import io.cyberpas.policy.policy.PolicyStatus;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a claim needs to know of a member. */
@Schema(name = "MemberCover", description = "Whether a member is covered on a day, and up to which limits")
record MemberCoverView(
        @Schema(examples = "P-2026-000001") String policyNumber,
        @Schema(examples = "M-0000001") String memberReference,
        LocalDate on,
        boolean inForce,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        @Schema(description = "Why not", examples = "Cover of the member begins on 2026-12-01")
        String reason,

        PolicyStatus policyStatus,
        MemberStatus memberStatus,
        LocalDate from,

        @Schema(description = "The first day no longer covered")
        LocalDate to,

        @Schema(description = "The member's own; what the policy as a whole has left is told by its cover")
        CertificateView.LimitsView limits) {

    static MemberCoverView of(MemberCover cover) {
        return new MemberCoverView(
                cover.member().policyNumber(),
                cover.member().reference(),
                cover.on(),
                cover.inForce(),
                cover.reason(),
                cover.policyStatus(),
                cover.member().statusOn(cover.on()),
                cover.member().cover().from(),
                cover.member().end(),
                CertificateView.LimitsView.of(cover.terms()));
    }
}
