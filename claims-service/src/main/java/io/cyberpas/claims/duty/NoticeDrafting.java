package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drafts the notices of duties from what is known, and takes what nobody but people can know. */
@ApplicationScoped
public class NoticeDrafting {

    private final ClaimAccess access;
    private final DutyAssessments assessments;
    private final DutyRules rules;
    private final NoticeTemplates templates;
    private final NoticeKnowledge knowledge;
    private final NoticeStatements statements;
    private final AuditTrail audit;
    private final Clock clock;

    NoticeDrafting(
            ClaimAccess access,
            DutyAssessments assessments,
            DutyRules rules,
            NoticeTemplates templates,
            NoticeKnowledge knowledge,
            NoticeStatements statements,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.rules = rules;
        this.templates = templates;
        this.knowledge = knowledge;
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    /** The notice of a duty with what is known at present. */
    public NoticeDraft draft(Claim claim, Duty duty) {
        var template = templates.of(rules.of(duty));
        var known = knowledge.of(claim, assessments.findById(claim.id()), duty);
        var stated = statements.of(claim.id());
        var values = new HashMap<>(known.values());
        var texts = new HashMap<String, NoticeValue.Stated>();
        var asOf = known.asOf();
        for (var each : stated) {
            texts.merge(
                    each.field(),
                    new NoticeValue.Stated(Map.of(each.language(), each.text())),
                    (one, other) -> both(one, other));
            asOf = latest(asOf, each.statedAt());
        }
        var sections = template.sections().stream()
                .map(section -> new NoticeDraft.Section(
                        section,
                        section.entries().stream()
                                .map(entry -> new NoticeDraft.Line(
                                        entry.field(), entry.needed(), value(entry.field(), values, texts)))
                                .toList()))
                .toList();
        return new NoticeDraft(template, sections, asOf);
    }

    /**
     * Takes what is to be said in a field of all notices of the claim.
     *
     * @throws InvalidInputException when the field is none that is stated
     */
    @Transactional
    public void state(String number, String field, Language language, String text, Actor actor) {
        stateAll(number, Map.of(field, text), language, actor);
    }

    /** Takes several fields at once; those left empty stay as they are. */
    @Transactional
    public void stateAll(String number, Map<String, String> texts, Language language, Actor actor) {
        var claim = access.forWork(number, actor, "state something for notices");
        if (assessments.findById(claim.id()) == null) {
            throw new ConflictException("The duties of " + number + " are not generated yet: triage comes first");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        texts.forEach((field, text) -> {
            requireStated(field);
            if (!text.isBlank()) {
                statements.keep(claim.id(), new NoticeStatement(field, language, text.strip(), actor.subject(), now));
                audit.record(actor, "notice.stated", number, field + " " + language.tag());
            }
        });
    }

    private void requireStated(String field) {
        if (templates.field(field).filter(NoticeField::isStated).isEmpty()) {
            throw new InvalidInputException(
                    new FieldProblem("$.field", field + " is not a field that is stated", "a field of the draft"));
        }
    }

    private static @Nullable NoticeValue value(
            NoticeField field, Map<String, NoticeValue> known, Map<String, NoticeValue.Stated> stated) {
        for (var source : field.from()) {
            var value = source.equals(NoticeField.STATED) ? stated.get(field.code()) : known.get(source);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static NoticeValue.Stated both(NoticeValue.Stated one, NoticeValue.Stated other) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.putAll(one.texts());
        texts.putAll(other.texts());
        return new NoticeValue.Stated(texts);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Everything a claim's people have stated so far. */
    public List<NoticeStatement> stated(Claim claim) {
        return statements.of(claim.id());
    }
}
