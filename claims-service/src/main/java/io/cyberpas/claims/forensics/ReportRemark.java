package io.cyberpas.claims.forensics;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a reviewer asks to be mended in a section of a report. */
@Embeddable
public record ReportRemark(
        @Enumerated(EnumType.STRING) @Column(name = "section")
        ReportSection section,

        @Column(name = "remark") String remark) {

    public ReportRemark {
        remark = remark.strip();
    }
}
