package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Claim;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The facts of one claim from which its duties were generated last, and who judged them. */
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

    @Column(name = "materiality_found_at")
    private @Nullable Instant materialityFoundAt;

    @Column(name = "assessed_by")
    private String assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    protected DutyAssessment() {}

    static DutyAssessment of(Claim claim, IncidentFacts facts, String actor, Instant at) {
        var assessment = new DutyAssessment();
        assessment.claimId = claim.id();
        assessment.revise(facts, actor, at);
        return assessment;
    }

    void revise(IncidentFacts facts, String actor, Instant at) {
        affectedSubjects = facts.affectedSubjects();
        traits = facts.traits().stream().map(IncidentTrait::name).sorted().toList();
        materialityFoundAt = facts.materialityFoundAt();
        assessedBy = actor;
        assessedAt = at;
    }

    public long affectedSubjects() {
        return affectedSubjects;
    }

    public List<IncidentTrait> traits() {
        return traits.stream().map(IncidentTrait::valueOf).toList();
    }

    public Optional<Instant> materialityFoundAt() {
        return Optional.ofNullable(materialityFoundAt);
    }

    public String assessedBy() {
        return assessedBy;
    }

    public Instant assessedAt() {
        return assessedAt;
    }
}
