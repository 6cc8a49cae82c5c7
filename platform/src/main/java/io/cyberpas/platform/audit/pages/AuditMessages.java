package io.cyberpas.platform.audit.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the audit pages. */
@MessageBundle(value = "audit", locale = "en")
@SuppressWarnings("MissingJavadoc")
public interface AuditMessages {
    @Message("Audit trail")
    String trail();

    @Message("Who did what in this service, newest first")
    String lead();

    @Message("Trail of the service")
    String services();

    @Message("Number, such as Q-2026-000123")
    String searchHint();

    @Message("No entries")
    String none();

    @Message("Subject")
    String subject();

    @Message("Action")
    String action();

    @Message("Who")
    String actor();

    @Message("through {client}")
    String through(String client);

    @Message("Verify the chain")
    String verify();

    @Message("Verification of the audit trail")
    String verification();

    @Message("The chain holds")
    String intact();

    @Message("Every entry is what was written: none was changed, removed or put in between.")
    String intactText();

    @Message("The chain is broken")
    String broken();

    @Message("Something was changed outside of the system. Keep the database as it is and tell the security officer.")
    String brokenText();

    @Message("Entries looked at")
    String rows();

    @Message("Lanes")
    String lanes();

    @Message("Chains the trail consists of, so that writers do not wait for each other")
    String lanesText();

    @Message("Digest of the whole trail")
    String head();

    @Message("Note it elsewhere: it proves later that nothing before was replaced.")
    String headText();

    @Message("First place that does not hold")
    String firstBroken();

    @Message("lane {lane}, position {position}")
    String place(int lane, long position);

    @Message("Back to the entries")
    String back();
}
