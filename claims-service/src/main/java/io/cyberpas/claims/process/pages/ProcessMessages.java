package io.cyberpas.claims.process.pages;

import io.cyberpas.claims.process.Applicability;
import io.cyberpas.claims.process.ClockStart;
import io.cyberpas.claims.process.ClockState;
import io.cyberpas.claims.process.ClockStop;
import io.cyberpas.claims.process.TimeUnit;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the process. English here; Korean in {@code messages/process_ko.properties}. */
@MessageBundle(value = "process", locale = "en")
public interface ProcessMessages {

    @Message("The claims process")
    String title();

    @Message(
            "One incident, one claim file. A stage is left only when its gate holds; each decision keeps who, when, why and on which evidence.")
    String lead();

    @Message("Who works on it")
    String roles();

    @Message("Gate")
    String gate();

    @Message("Evidence expected")
    String evidence();

    @Message("Clocks")
    String clocks();

    @Message("Clock")
    String clock();

    @Message("Activities it opens")
    String activities();

    @Message("What is asked of people in any stage")
    String tasks();

    @Message("No clock of its own")
    String noClock();

    @Message("Time")
    String time();

    @Message("Counted from")
    String from();

    @Message("Stopped by")
    String until();

    @Message("Basis")
    String basis();

    @Message("Escalation")
    String escalation();

    @Message("at {share} to {role}")
    String step(String share, String role);

    @Message("Days begin and end in {zone}; business days by the calendar of {place}: {law}.")
    String counting(String zone, String place, String law);

    @Message("a last day without business gives way to the next business day")
    String overHolidays();

    @Message("Running")
    String running();

    @Message("Started")
    String started();

    @Message("Due")
    String due();

    @Message("Stopped")
    String stopped();

    @Message("Stage {number}: {name}")
    String stageTitle(String number, String name);

    @Message("after {span}")
    String after(String span);

    @Message
    String unit(TimeUnit value);

    @Message
    String start(ClockStart value);

    @Message
    String stop(ClockStop value);

    @Message
    String applies(Applicability value);

    @Message
    String state(ClockState value);
}
