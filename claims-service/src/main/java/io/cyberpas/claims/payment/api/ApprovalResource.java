package io.cyberpas.claims.payment.api;

import io.cyberpas.claims.payment.BulkApproval;
import io.cyberpas.claims.payment.PaymentStatus;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Approvals of payments of many claims at once. */
@Path("/api/payment-approvals")
@Tag(name = "Reserves and payments")
public class ApprovalResource {

    private final BulkApproval approval;
    private final CurrentActor actor;

    ApprovalResource(BulkApproval approval, CurrentActor actor) {
        this.approval = approval;
        this.actor = actor;
    }

    /** The payments to approve. */
    @Schema(name = "PaymentApprovals")
    record ApprovalsRequest(
            @NotNull @Size(min = 1, max = 1000) @Schema(examples = "[\"PM-2026-000001\"]")
            List<@NotBlank @Size(max = 20) String> payments) {}

    /** What became of each. */
    @Schema(name = "PaymentApprovalResult")
    record ApprovalsView(int approved, int refused, List<LineView> lines) {}

    @Schema(name = "PaymentApprovalLine")
    record LineView(
            @Schema(examples = "PM-2026-000001") String number,
            boolean approved,
            @Nullable PaymentStatus status,
            @Nullable String problem) {}

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Approve up to 1,000 payments",
            description =
                    "Each as if it were approved alone; the answer has a line for each. Sent again, for instance after a"
                            + " broken connection, payments that were approved before are refused as such and nothing is done twice.")
    public ApprovalsView approveAll(@Valid @NotNull ApprovalsRequest request) {
        var lines = approval.approve(request.payments(), actor.get()).stream()
                .map(each -> new LineView(each.number(), each.problem() == null, each.status(), each.problem()))
                .toList();
        var approved = Math.toIntExact(lines.stream().filter(LineView::approved).count());
        return new ApprovalsView(approved, lines.size() - approved, lines);
    }
}
