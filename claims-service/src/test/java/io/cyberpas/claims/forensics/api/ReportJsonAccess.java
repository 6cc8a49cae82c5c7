package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.ReportFormat;

/** Lets tests of the domain write report contents as the service does. */
public final class ReportJsonAccess {

    private ReportJsonAccess() {}

    /** The format of the service. */
    public static ReportFormat format() {
        return new ReportJson();
    }
}
