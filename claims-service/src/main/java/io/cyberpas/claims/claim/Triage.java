package io.cyberpas.claims.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The handler's first judgement: how grave, whose law applies, and whether somebody demands a ransom. */
@Embeddable
public class Triage {

    @Enumerated(EnumType.STRING)
    @Column(name = "severity")
    private @Nullable Severity severity;

    @Column(name = "extortion_demanded")
    private boolean extortionDemanded;

    @ElementCollection
    @CollectionTable(name = "claim_jurisdiction", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "jurisdiction")
    @Enumerated(EnumType.STRING)
    private Set<Jurisdiction> jurisdictions = new HashSet<>();

    protected Triage() {}

    static Triage open() {
        return new Triage();
    }

    void judge(Severity severity, Set<Jurisdiction> jurisdictions, boolean extortionDemanded) {
        this.severity = severity;
        this.extortionDemanded = extortionDemanded;
        this.jurisdictions.retainAll(jurisdictions);
        this.jurisdictions.addAll(jurisdictions);
    }

    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    public boolean extortionDemanded() {
        return extortionDemanded;
    }

    public Set<Jurisdiction> jurisdictions() {
        return Set.copyOf(jurisdictions);
    }
}
