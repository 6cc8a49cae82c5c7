package io.cyberpas.claims.payout.api;

import io.cyberpas.claims.payout.CreditMending;
import io.cyberpas.claims.payout.Instruction;
import io.cyberpas.claims.payout.InstructionStatus;
import io.cyberpas.claims.payout.Payout;
import io.cyberpas.claims.payout.PayoutHandling;
import io.cyberpas.claims.payout.PayoutProgress;
import io.cyberpas.claims.payout.PayoutReading;
import io.cyberpas.claims.payout.PayoutReading.Waiting;
import io.cyberpas.claims.payout.PayoutStatus;
import io.cyberpas.claims.roster.Account;
import io.cyberpas.claims.roster.Accounts;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How approved payments are paid out. Calls may be repeated: there is one payout a payment. */
@Path("/api/payouts")
@RolesAllowed(Roles.FINANCE)
@Tag(name = "Payouts", description = "Runs over rosters, instructions, files for the bank and what it reports")
class PayoutResource {

    private final PayoutHandling handling;
    private final CreditMending mending;
    private final PayoutReading reading;
    private final CurrentActor actor;

    PayoutResource(PayoutHandling handling, CreditMending mending, PayoutReading reading, CurrentActor actor) {
        this.handling = handling;
        this.mending = mending;
        this.reading = reading;
        this.actor = actor;
    }

    /** Where money goes. */
    @Schema(name = "PayeeAccount", example = """
                    {"bank": "088", "number": "110-123-456789", "holder": "주식회사 데이터복구"}""")
    record AccountRequest(
            @NotBlank String bank,
            @NotBlank String number,
            @NotBlank String holder) {

        Account account() {
            return Accounts.typed(bank, number, holder);
        }
    }

    /** Why nobody is paid. */
    @Schema(name = "WriteBack")
    record WriteBackRequest(@NotBlank @Size(max = 500) String reason) {}

    @Schema(name = "CreditWithdrawal")
    record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER, Roles.CLAIMS_HANDLER, Roles.AUDITOR})
    @Operation(summary = "List the payouts", description = "Of the payments proposed last first.")
    public Page<PayoutView> list(@RestQuery @Nullable String after, @RestQuery @Nullable Integer size) {
        return reading.page(PageRequest.of(after, size)).map(PayoutView::of);
    }

    @GET
    @Path("waiting")
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Payments whose limit is taken and that nobody instructed yet")
    public List<Waiting> waiting() {
        return reading.waiting();
    }

    @GET
    @Path("{payment}")
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER, Roles.CLAIMS_HANDLER, Roles.AUDITOR})
    @Operation(summary = "How far a payout is")
    public PayoutView read(@RestPath String payment) {
        return PayoutView.of(reading.progress(payment));
    }

    @POST
    @Path("{payment}/run")
    @Operation(
            summary = "Pay the victims on the roster of a payment's demand",
            description =
                    "One credit for each who takes part, of the payment's net amount: all they are owed, or a cut in"
                            + " proportion that sums to the amount exactly, what they got before counted in. Made in the background.")
    public PayoutView run(@RestPath String payment) {
        Payout payout = handling.run(payment, actor.get());
        return PayoutView.of(reading.progress(payout.paymentNumber()));
    }

    @POST
    @Path("{payment}/instruction")
    @Operation(summary = "Pay an ordinary payment to an account")
    public PayoutView instruct(@RestPath String payment, @NotNull @Valid AccountRequest request) {
        Payout payout = handling.single(payment, request.account(), actor.get());
        return PayoutView.of(reading.progress(payout.paymentNumber()));
    }

    @POST
    @Path("{payment}/stop")
    @Operation(summary = "Stop a run", description = "After the block under way. Stopped twice, it is stopped.")
    public PayoutView stop(@RestPath String payment) {
        return PayoutView.of(handling.stop(payment, actor.get()));
    }

    @POST
    @Path("{payment}/resume")
    @Operation(summary = "Go on with a run that was stopped or failed", description = "Nobody is paid twice.")
    public PayoutView resume(@RestPath String payment) {
        return PayoutView.of(handling.resume(payment, actor.get()));
    }

    @GET
    @Path("{payment}/check")
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Count and sum the credits of a complete payout anew")
    public CheckView check(@RestPath String payment) {
        return new CheckView(reading.addsUp(payment));
    }

    @GET
    @Path("{payment}/instructions")
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER, Roles.CLAIMS_HANDLER, Roles.AUDITOR})
    @Operation(summary = "List the credits of a payout, masked", description = "Every attempt, in their order.")
    public Page<Instruction> instructions(
            @RestPath String payment,
            @RestQuery @Nullable InstructionStatus status,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer size) {
        return reading.instructions(payment, status, PageRequest.of(after, size));
    }

    @PUT
    @Path("{payment}/instructions/{position}/account")
    @Operation(
            summary = "Give a credit that is held or came back an account",
            description = "What came back is tried again under another end-to-end id.")
    public Instruction correct(
            @RestPath String payment, @RestPath int position, @NotNull @Valid AccountRequest request) {
        return mending.correct(payment, position, request.account(), actor.get());
    }

    @POST
    @Path("{payment}/instructions/{position}/withdrawal")
    @Operation(
            summary = "Withdraw a credit that is in no file",
            description = "It is held: give it another account, record the payment by hand, or write it back.")
    public Instruction withdraw(
            @RestPath String payment, @RestPath int position, @NotNull @Valid WithdrawalRequest request) {
        return mending.withdraw(payment, position, request.reason().strip(), actor.get());
    }

    @POST
    @Path("{payment}/instructions/{position}/write-back")
    @Operation(summary = "Give the amount of a credit back to the claim", description = "Its limit is given back.")
    public Instruction writeBack(
            @RestPath String payment, @RestPath int position, @NotNull @Valid WriteBackRequest request) {
        return mending.writeBack(payment, position, request.reason().strip(), actor.get());
    }

    /** Whether credits are what was planned. */
    @Schema(name = "PayoutCheck")
    record CheckView(boolean addsUp) {}

    /**
     * A payout and how far it is.
     *
     * @param amount what the payment may pay
     * @param due what is owed to everybody
     * @param planned what is paid
     * @param cut whether people get less than they are owed
     * @param lines credits made so far
     * @param made their sum
     */
    @Schema(name = "Payout")
    record PayoutView(
            String payment,
            String claim,
            boolean roster,
            PayoutStatus status,
            @Nullable String failure,
            Money amount,
            Money due,
            Money planned,
            boolean cut,
            int plannedLines,
            int percent,
            long lines,
            Money made,
            List<PayoutProgress.Standing> standing,
            String begunBy,
            Instant begunAt,
            @Nullable Instant executedAt) {

        static PayoutView of(PayoutProgress progress) {
            Payout payout = progress.payout();
            return new PayoutView(
                    payout.paymentNumber(),
                    payout.claimNumber(),
                    payout.demandId().isPresent(),
                    payout.status(),
                    payout.failure(),
                    payout.amount(),
                    payout.dueAmount(),
                    payout.plannedAmount(),
                    payout.isCut(),
                    payout.plannedLines(),
                    progress.percent(),
                    progress.lines(),
                    progress.amount(),
                    progress.standing(),
                    payout.begunBy(),
                    payout.begunAt(),
                    payout.executedAt());
        }
    }
}
