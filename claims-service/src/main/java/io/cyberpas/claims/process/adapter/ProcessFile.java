package io.cyberpas.claims.process.adapter;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.process.Applicability;
import io.cyberpas.claims.process.ClockDefinition;
import io.cyberpas.claims.process.ClockStart;
import io.cyberpas.claims.process.ClockStop;
import io.cyberpas.claims.process.ProcessDefinition;
import io.cyberpas.claims.process.Span;
import io.cyberpas.claims.process.StageDefinition;
import io.cyberpas.claims.process.TimeUnit;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/** The file {@code data/claims-process.yaml}; a mistake in it stops the service from starting. */
public class ProcessFile {

    private static final String FILE = "data/claims-process.yaml";

    record Content(ZoneId zone, Jurisdiction calendar, List<StageRow> stages, List<ActivityRow> tasks) {}

    record StageRow(
            ClaimStage stage,
            String number,
            Bilingual purpose,
            List<String> roles,
            Applicability appliesWhen,
            List<StageDefinition.GateQuestion> gate,
            List<Bilingual> evidence,
            List<ClockRow> clocks,
            List<ActivityRow> activities) {

        StageDefinition definition() {
            return new StageDefinition(
                    stage,
                    number,
                    purpose,
                    roles,
                    appliesWhen,
                    gate,
                    evidence,
                    clocks.stream().map(ClockRow::definition).toList(),
                    activities.stream().map(ActivityRow::planned).toList());
        }
    }

    record ClockRow(
            String code,
            Bilingual name,
            int length,
            TimeUnit unit,
            boolean overHolidays,
            ClockStart from,
            ClockStop until,
            Bilingual basis,
            Source source,
            List<ClockDefinition.Escalation> escalation) {

        ClockDefinition definition() {
            return new ClockDefinition(
                    code, name, new Span(length, unit, overHolidays), from, until, basis, source, escalation);
        }
    }

    record ActivityRow(String code, String role, int length, TimeUnit unit, Bilingual text) {

        StageDefinition.PlannedActivity planned() {
            return new StageDefinition.PlannedActivity(code, role, new Span(length, unit, false), text);
        }
    }

    /** Reads the file. */
    @Produces
    @Singleton
    @Startup
    public static ProcessDefinition read(BusinessCalendars calendars) {
        return definition(DataFiles.read(FILE, Content.class), calendars);
    }

    /** Reads the content of such a file. */
    static ProcessDefinition parse(String content, BusinessCalendars calendars) {
        return definition(DataFiles.read(FILE, content.getBytes(StandardCharsets.UTF_8), Content.class), calendars);
    }

    private static ProcessDefinition definition(Content content, BusinessCalendars calendars) {
        try {
            return new ProcessDefinition(
                    content.zone(),
                    calendars.of(content.calendar()),
                    content.stages().stream().map(StageRow::definition).toList(),
                    content.tasks().stream().map(ActivityRow::planned).toList());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
