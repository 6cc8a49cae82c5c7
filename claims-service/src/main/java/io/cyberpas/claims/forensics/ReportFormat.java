package io.cyberpas.claims.forensics;

/** Writes the content of a report as the one text that stands for it, and reads it back. */
public interface ReportFormat {

    /** The text of a content: equal contents have equal texts. */
    String write(ReportContent content);

    /** The content of a text that {@link #write} made. */
    ReportContent read(String text);
}
