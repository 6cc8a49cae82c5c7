package io.cyberpas.claims.forensics;

import io.cyberpas.platform.page.Language;

/** A report on paper. */
public interface ReportPaper {

    /** The report as a PDF file: the same bytes for the same version in the same language. */
    byte[] print(ForensicReport report, Language language);
}
