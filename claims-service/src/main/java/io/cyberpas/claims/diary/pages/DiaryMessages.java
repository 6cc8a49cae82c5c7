package io.cyberpas.claims.diary.pages;

import io.cyberpas.claims.diary.ActivityKind;
import io.cyberpas.claims.diary.ActivityState;
import io.cyberpas.claims.diary.EntryKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the diary. English here; Korean in {@code messages/diary_ko.properties}. */
@MessageBundle(value = "diary", locale = "en")
public interface DiaryMessages {

    @Message("To be done")
    String open();

    @Message("Done and cancelled")
    String ended();

    @Message("Diary")
    String diary();

    @Message("Nothing is to be done on this claim")
    String nothingOpen();

    @Message("Nothing has been written yet")
    String nothingWritten();

    @Message("What is to be done")
    String subject();

    @Message("Due")
    String due();

    @Message("Due (KST)")
    String dueField();

    @Message("Queue")
    String queue();

    @Message("Person")
    String person();

    @Message("User name; empty for the queue")
    String personHint();

    @Message("in the queue")
    String inQueue();

    @Message("Open an activity")
    String openActivity();

    @Message("Take")
    String take();

    @Message("Done")
    String done();

    @Message("How it went")
    String note();

    @Message("Hand over")
    String handOver();

    @Message("Reschedule")
    String reschedule();

    @Message("Cancel the activity")
    String cancel();

    @Message("Write a note")
    String writeNote();

    @Message("Note")
    String noteText();

    @Message("A note can not be changed later.")
    String noteHint();

    @Message("Responsible handler")
    String responsible();

    @Message("nobody yet")
    String nobody();

    @Message("Take the claim")
    String takeClaim();

    @Message("Hand the claim over")
    String handOverClaim();

    @Message("You become responsible for the claim, and its work of handlers falls to you.")
    String takeClaimHint();

    @Message("took it up")
    String tookItUp();

    @Message("least open claims")
    String leastOpenClaims();

    @Message("New handler")
    String newHandler();

    @Message("Since")
    String since();

    @Message("By")
    String endedBy();

    @Message
    String kind(ActivityKind value);

    @Message
    String state(ActivityState value);

    @Message
    String entry(EntryKind value);
}
