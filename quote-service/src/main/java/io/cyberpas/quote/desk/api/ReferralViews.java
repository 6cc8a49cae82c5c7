package io.cyberpas.quote.desk.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.PlainText;
import io.cyberpas.quote.desk.InformationRequest;
import io.cyberpas.quote.desk.QueuedReferral;
import io.cyberpas.quote.desk.Referral;
import io.cyberpas.quote.desk.ReferralNote;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.underwriting.ReasonCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the referral desk is told, and what it shows. */
final class ReferralViews {

    private ReferralViews() {}

    /** Who is to handle the referral. */
    @Schema(name = "AssignmentRequest")
    record AssignmentRequest(
            @NotNull
            @Pattern(regexp = "[\\p{L}\\p{N}._@-]{1,200}", message = "must be the user name of a colleague")
            @Schema(description = "User name of the colleague", examples = "seonu")
            String assignee) {}

    /** A note for colleagues. */
    @Schema(name = "NoteRequest")
    record NoteRequest(
            @NotBlank
            @Size(max = 4000)
            @PlainText
            @Schema(examples = "Spoke to the risk manager: the backups are tested each quarter.")
            String text) {}

    /** A question to the broker. */
    @Schema(name = "InformationRequestQuestion")
    record QuestionRequest(
            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "Which of the services run on your own hardware?")
            String question) {}

    /** The broker's answer. */
    @Schema(name = "InformationRequestAnswer")
    record AnswerRequest(
            @NotBlank
            @Size(max = 4000)
            @PlainText
            @Schema(examples = "Only the billing system; all else is in a public cloud.")
            String answer) {}

    /** Who handles a quote. */
    @Schema(name = "Assignment")
    record AssignmentView(
            @Schema(examples = "Q-2026-000123") String quoteNumber,

            @Schema(description = "User name; absent while nobody handles it", examples = "uma") @Nullable
            String assignee,

            @Nullable String assigneeName,
            @Nullable Instant assignedAt,

            @Schema(description = "Counts changes; the ETag, to be sent as If-Match with the next change")
            long version) {

        static AssignmentView of(Referral referral) {
            return new AssignmentView(
                    referral.quoteNumber(),
                    referral.assignee().orElse(null),
                    referral.assigneeName().orElse(null),
                    referral.assignedAt().orElse(null),
                    referral.version());
        }
    }

    /** A note. */
    @Schema(name = "ReferralNote")
    record NoteView(String quoteNumber, String author, Instant writtenAt, String text) {

        static NoteView of(ReferralNote note) {
            return new NoteView(note.quoteNumber(), note.authorName(), note.writtenAt(), note.text());
        }
    }

    /** A request for information, with its answer once there is one. */
    @Schema(name = "InformationRequest")
    record InformationRequestView(
            @Schema(examples = "Q-2026-000123") String quoteNumber,

            @Schema(description = "Counts the requests of the quote, from 1 on", examples = "1")
            int number,

            boolean open,
            String question,
            String askedBy,
            Instant askedAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {

        static InformationRequestView of(InformationRequest request) {
            return new InformationRequestView(
                    request.quoteNumber(),
                    request.number(),
                    request.isOpen(),
                    request.question(),
                    request.askedByName(),
                    request.askedAt(),
                    request.answer().orElse(null),
                    request.answeredByName().orElse(null),
                    request.answeredAt().orElse(null));
        }
    }

    /** A referral in the queue. */
    @Schema(name = "QueuedReferral")
    record QueuedReferralView(
            @Schema(examples = "Q-2026-000123") String number,
            int revision,
            ProductCode product,
            @Schema(examples = "HANBIT") String brokerage,
            String insuredName,
            Instant submittedAt,

            @Schema(description = "First day on which it can no longer be decided")
            LocalDate decideBefore,

            @Schema(description = "Days on which it can be decided, today included")
            long daysLeft,

            @Nullable Grade grade,
            List<ReasonCode> reasons,
            Money highestLimit,
            @Nullable String assignee,
            @Nullable String assigneeName,

            @Schema(description = "Who has proposed a release that waits for a second person") @Nullable
            String proposedBy,

            @Schema(description = "Requests for information that the broker has not answered")
            long openRequests) {

        static QueuedReferralView of(QueuedReferral row) {
            return new QueuedReferralView(
                    row.number(),
                    row.revision(),
                    row.product(),
                    row.brokerage(),
                    row.insuredName(),
                    row.submittedAt(),
                    row.decideBefore(),
                    row.daysLeft(),
                    row.grade(),
                    row.reasons(),
                    row.highestLimit(),
                    row.assignee(),
                    row.assigneeName(),
                    row.proposedBy(),
                    row.openRequests());
        }
    }
}
