package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ForensicReports;
import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportHandling;
import io.cyberpas.claims.incident.Classification;
import io.cyberpas.claims.incident.IncidentRecording;
import io.cyberpas.claims.incident.IncidentRecords;
import io.cyberpas.claims.incident.VerisWords;
import io.cyberpas.platform.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything known of an incident that a notice may say: from the claim, the facts, the VERIS record and the accepted report. */
@ApplicationScoped
public class NoticeKnowledge {

    /** The names by which the reference data asks for what is known. */
    static final Set<String> SOURCES = Set.of(
            "claim.insured",
            "claim.awareAt",
            "claim.occurredOn",
            "claim.summary",
            "claim.severity",
            "facts.persons",
            "facts.kinds",
            "facts.way",
            "facts.malicious",
            "facts.crossBorder",
            "facts.materialityFoundAt",
            "duty.subjectsTold",
            "veris.time",
            "veris.data",
            "veris.records",
            "veris.actions",
            "veris.actors",
            "veris.assets",
            "veris.impact",
            "report.firstEvent",
            "report.dataKinds",
            "report.persons",
            "report.rootCause",
            "report.initialVector",
            "report.techniques",
            "report.containment",
            "report.controlFailures",
            "report.reference");

    private final Duties duties;
    private final IncidentRecords incidents;
    private final IncidentRecording recording;
    private final ForensicReports reports;
    private final ReportHandling reporting;

    NoticeKnowledge(
            Duties duties,
            IncidentRecords incidents,
            IncidentRecording recording,
            ForensicReports reports,
            ReportHandling reporting) {
        this.duties = duties;
        this.incidents = incidents;
        this.recording = recording;
        this.reports = reports;
        this.reporting = reporting;
    }

    /**
     * What is known.
     *
     * @param values by the name of their source
     * @param asOf when the newest of it was recorded
     */
    record Known(Map<String, NoticeValue> values, Instant asOf) {}

    Known of(Claim claim, DutyAssessment assessment, Duty duty) {
        var known = new Gathering(claim.notice().receivedAt());
        ofClaim(claim, known);
        ofFacts(assessment.facts(claim), duty, known);
        known.at(assessment.assessedAt());
        duties.of(claim.id()).stream()
                .filter(each ->
                        each.code().startsWith("KR_PIPA_34") || each.code().equals("EU_GDPR_34"))
                .flatMap(each -> each.filings().stream())
                .min(Comparator.comparing(DutyFiling::filedAt))
                .ifPresent(told -> {
                    known.put("duty.subjectsTold", new NoticeValue.Moment(told.filedAt()));
                    known.at(told.recordedAt());
                });
        incidents.newest(claim.id()).ifPresent(incident -> {
            ofRecord(recording.veris(incident).classification(), known);
            known.at(incident.recordedAt());
        });
        reports.accepted(claim.id()).ifPresent(report -> ofReport(report, known));
        return new Known(Map.copyOf(known.values), known.asOf);
    }

    private static void ofClaim(Claim claim, Gathering known) {
        known.words("claim.insured", claim.cover().insuredName());
        known.put("claim.awareAt", new NoticeValue.Moment(claim.awareAt()));
        known.words("claim.summary", claim.notice().summary());
        var occurredOn = claim.notice().occurredOn();
        if (occurredOn != null) {
            known.put("claim.occurredOn", new NoticeValue.Day(occurredOn));
        }
        claim.triage().severity().ifPresent(each -> known.put("claim.severity", new NoticeValue.Grave(each)));
    }

    private static void ofFacts(IncidentFacts facts, Duty duty, Gathering known) {
        var persons = facts.subjectsIn(duty.jurisdiction());
        if (persons > 0) {
            known.put("facts.persons", new NoticeValue.Number(persons));
        }
        var kinds = new EnumMap<IncidentTrait, Long>(IncidentTrait.class);
        facts.traits().stream()
                .filter(each -> each.group() == IncidentTrait.Group.DATA)
                .forEach(each -> kinds.put(each, facts.subjectsByKind().getOrDefault(each, 0L)));
        if (!kinds.isEmpty()) {
            known.put("facts.kinds", new NoticeValue.Kinds(kinds));
        }
        var ways = facts.traits().stream()
                .filter(each -> each.group() == IncidentTrait.Group.WAY)
                .sorted()
                .toList();
        if (!ways.isEmpty()) {
            known.put("facts.way", new NoticeValue.Traits(ways));
            known.put("facts.malicious", new NoticeValue.YesNo(ways.contains(IncidentTrait.UNLAWFUL_ACCESS)));
        }
        known.put(
                "facts.crossBorder", new NoticeValue.YesNo(facts.jurisdictions().size() > 1));
        var material = facts.materialityFoundAt();
        if (material != null) {
            known.put("facts.materialityFoundAt", new NoticeValue.Moment(material));
        }
    }

    private static void ofRecord(Classification record, Gathering known) {
        known.words("veris.time", record.incidentTime());
        known.told("veris.data", in -> values("attribute.data_variety", record.dataVarieties(), in));
        known.told("veris.actions", in -> kinds("action", record.actions(), in));
        known.told("veris.actors", in -> kinds("actor", record.actors(), in));
        known.told("veris.assets", in -> values("asset.variety", record.assets(), in));
        known.told("veris.impact", in -> kinds("attribute", record.attributes(), in));
        var records = record.recordsAffected();
        if (records != null) {
            known.put("veris.records", new NoticeValue.Number(records));
        }
    }

    private void ofReport(ForensicReport report, Gathering known) {
        var content = reporting.content(report);
        known.words("report.reference", report.reference());
        known.words("report.rootCause", content.rootCause());
        known.words("report.initialVector", content.initialVector());
        known.words("report.containment", content.containment());
        known.words("report.dataKinds", joined(content.dataKinds()));
        known.words("report.controlFailures", joined(content.controlFailures()));
        known.words(
                "report.techniques",
                joined(Stream.concat(
                                content.techniques().stream(),
                                content.vulnerabilities().stream().map(ReportContent.Vulnerability::cve))
                        .toList()));
        content.timeline().stream()
                .map(ReportContent.Event::at)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(at -> known.put("report.firstEvent", new NoticeValue.Moment(at)));
        var persons = content.personsAffected();
        if (persons != null) {
            known.put("report.persons", new NoticeValue.Persons(persons.low(), persons.best(), persons.high()));
        }
        report.decidedAt().ifPresent(known::at);
    }

    private static String kinds(String parent, List<Classification.Kind> kinds, Locale language) {
        return kinds.stream()
                .map(each -> {
                    var name = VerisWords.kind(each.name(), language);
                    return each.varieties().isEmpty()
                            ? name
                            : name + " (" + values(each.enumeration(parent), each.varieties(), language) + ")";
                })
                .collect(Collectors.joining("; "));
    }

    private static String values(String enumeration, List<String> values, Locale language) {
        return joined(values.stream()
                .map(each -> VerisWords.value(enumeration, each, language))
                .toList());
    }

    private static String joined(Collection<String> texts) {
        return String.join(", ", texts);
    }

    /** What was found so far, and how new it is. */
    private static final class Gathering {

        private final Map<String, NoticeValue> values = new HashMap<>();
        private Instant asOf;

        Gathering(Instant asOf) {
            this.asOf = asOf;
        }

        void put(String source, NoticeValue value) {
            values.put(source, value);
        }

        void words(String source, @Nullable String text) {
            if (text != null && !text.isBlank() && !text.equals("null")) {
                values.put(source, new NoticeValue.Words(text));
            }
        }

        /** Words of a standard, which are others in each language. */
        void told(String source, Function<Locale, String> words) {
            var texts = new EnumMap<Language, String>(Language.class);
            for (var language : Language.values()) {
                texts.put(language, words.apply(language.locale()));
            }
            if (!texts.containsValue("")) {
                values.put(source, new NoticeValue.Stated(texts));
            }
        }

        void at(Instant recordedAt) {
            asOf = recordedAt.isAfter(asOf) ? recordedAt : asOf;
        }
    }
}
