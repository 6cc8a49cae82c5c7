package io.cyberpas.claims.process;

import io.cyberpas.claims.calendar.BusinessCalendar;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.platform.access.Roles;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The whole process as {@code data/claims-process.yaml} tells it. The stages and their order are {@link ClaimStage}'s. */
public final class ProcessDefinition {

    private static final Set<String> ROLES = Set.of(
            Roles.BROKER,
            Roles.CLAIMS_HANDLER,
            Roles.CLAIMS_MANAGER,
            Roles.FINANCE,
            Roles.FORENSIC_VENDOR,
            Roles.COUNSEL,
            Roles.ADVISER);

    private final ZoneId zone;
    private final BusinessCalendar calendar;
    private final List<StageDefinition> stages;
    private final List<StageDefinition.PlannedActivity> tasks;
    private final Map<ClaimStage, StageDefinition> byStage = new EnumMap<>(ClaimStage.class);

    /**
     * The process of these stages.
     *
     * @param zone in which its days begin and end
     * @param calendar of its business days
     * @param tasks what features may ask people for in any stage
     * @throws IllegalArgumentException when the stages are not those of the state machine in their order, a code
     *     stands there twice, or a role is none
     */
    public ProcessDefinition(
            ZoneId zone,
            BusinessCalendar calendar,
            List<StageDefinition> stages,
            List<StageDefinition.PlannedActivity> tasks) {
        this.zone = zone;
        this.calendar = calendar;
        this.stages = List.copyOf(stages);
        this.tasks = List.copyOf(tasks);
        var expected =
                Arrays.stream(ClaimStage.values()).filter(ClaimStage::isWork).toList();
        var named = stages.stream().map(StageDefinition::stage).toList();
        if (!named.equals(expected)) {
            throw new IllegalArgumentException("The stages are " + named + " and should be " + expected);
        }
        stages.forEach(each -> byStage.put(each.stage(), each));
        requireUnique(clocks().map(ClockDefinition::code).toList());
        requireUnique(planned().map(StageDefinition.PlannedActivity::code).toList());
        roles().filter(each -> !ROLES.contains(each)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("There is no role " + unknown + " in the process, only " + ROLES);
        });
    }

    /** All stages in their order. */
    public List<StageDefinition> stages() {
        return stages;
    }

    /** What the file says of a stage; nothing of a closed claim, or one whose stage is still to be chosen. */
    public Optional<StageDefinition> stage(ClaimStage stage) {
        return Optional.ofNullable(byStage.get(stage));
    }

    /** The clock of a code, if the file still knows it. */
    public Optional<ClockDefinition> clock(String code) {
        return clocks().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The stage to which a clock belongs. */
    public ClaimStage stageOf(ClockDefinition clock) {
        return stages.stream()
                .filter(each -> each.clocks().contains(clock))
                .findFirst()
                .orElseThrow()
                .stage();
    }

    /** All clocks in the order of their stages. */
    public Stream<ClockDefinition> clocks() {
        return stages.stream().flatMap(each -> each.clocks().stream());
    }

    /** What features may ask people for, whatever the stage. */
    public List<StageDefinition.PlannedActivity> tasks() {
        return tasks;
    }

    /**
     * A task that features may ask for.
     *
     * @throws IllegalArgumentException when the file does not know it
     */
    public StageDefinition.PlannedActivity task(String code) {
        return tasks.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The process knows no task " + code));
    }

    /** When a span that began ends. */
    public Instant end(Span span, Instant from) {
        return span.end(from, zone, calendar);
    }

    /** In which days begin and end. */
    public ZoneId zone() {
        return zone;
    }

    /** By which business days are counted. */
    public BusinessCalendar calendar() {
        return calendar;
    }

    private Stream<StageDefinition.PlannedActivity> planned() {
        return Stream.concat(stages.stream().flatMap(each -> each.activities().stream()), tasks.stream());
    }

    private Stream<String> roles() {
        return Stream.of(
                        stages.stream().flatMap(each -> each.roles().stream()),
                        planned().map(StageDefinition.PlannedActivity::role),
                        clocks().flatMap(each -> each.escalation().stream()).map(ClockDefinition.Escalation::role))
                .flatMap(Function.identity());
    }

    private static void requireUnique(List<String> codes) {
        var seen = new HashSet<String>();
        codes.stream().filter(each -> !seen.add(each)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("The code " + twice + " stands there twice");
        });
    }
}
