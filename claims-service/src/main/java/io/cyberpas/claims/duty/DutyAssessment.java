package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Jurisdiction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one claim from which its duties were generated last, and who judged them. The database keeps every state
 * of it in {@code duty_assessment_history}.
 */
@Entity
@Table(name = "duty_assessment")
public class DutyAssessment {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Version
    private long version;

    @Column(name = "affected_subjects")
    private long affectedSubjects;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "traits")
    private List<String> traits;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "subjects_by_jurisdiction")
    private Map<Jurisdiction, Long> subjectsByJurisdiction;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "subjects_by_kind")
    private Map<IncidentTrait, Long> subjectsByKind;

    @Column(name = "materiality_found_at")
    private @Nullable Instant materialityFoundAt;

    @Column(name = "basis")
    private String basis;

    @Column(name = "assessed_by")
    private String assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    protected DutyAssessment() {}

    static DutyAssessment of(Claim claim, IncidentFacts facts, String basis, String actor, Instant at) {
        var assessment = new DutyAssessment();
        assessment.claimId = claim.id();
        assessment.revise(facts, basis, actor, at);
        return assessment;
    }

    void revise(IncidentFacts facts, String basis, String actor, Instant at) {
        affectedSubjects = facts.affectedSubjects();
        traits = facts.traits().stream().map(IncidentTrait::name).sorted().toList();
        subjectsByJurisdiction = facts.subjectsByJurisdiction();
        subjectsByKind = facts.subjectsByKind();
        materialityFoundAt = facts.materialityFoundAt();
        this.basis = basis;
        assessedBy = actor;
        assessedAt = at;
    }

    /** The facts, with what the claim itself says. */
    public IncidentFacts facts(Claim claim) {
        return new IncidentFacts(
                claim.awareAt(),
                materialityFoundAt,
                claim.triage().jurisdictions(),
                Set.copyOf(traits()),
                affectedSubjects,
                subjectsByJurisdiction,
                subjectsByKind);
    }

    public long version() {
        return version;
    }

    public long affectedSubjects() {
        return affectedSubjects;
    }

    public List<IncidentTrait> traits() {
        return traits.stream().map(IncidentTrait::valueOf).toList();
    }

    public Map<Jurisdiction, Long> subjectsByJurisdiction() {
        return Map.copyOf(subjectsByJurisdiction);
    }

    public Map<IncidentTrait, Long> subjectsByKind() {
        return Map.copyOf(subjectsByKind);
    }

    public Optional<Instant> materialityFoundAt() {
        return Optional.ofNullable(materialityFoundAt);
    }

    /** What the facts rest on: the triage, a correction, or the reference of a forensic report. */
    public String basis() {
        return basis;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public Instant assessedAt() {
        return assessedAt;
    }
}
