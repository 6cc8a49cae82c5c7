package io.cyberpas.claims.incident.pages;

import io.cyberpas.claims.incident.IncidentStanding;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the incident pages in English; the Korean ones stand in {@code messages/incident_ko.properties}. Those of VERIS itself
 * come from {@link io.cyberpas.claims.incident.VerisWords}.
 */
@MessageBundle(value = "incident", locale = "en")
public interface IncidentMessages {

    @Message("Incident")
    String incident();

    @Message("Incident of {number}")
    String incidentOf(String number);

    @Message("What happened")
    String whatHappened();

    @Message("No incident record yet. Classify what is known; it can be revised at any time.")
    String nothingYet();

    @Message("Revision {revision}")
    String revision(int revision);

    @Message("Revisions")
    String revisions();

    @Message("VERIS {version}")
    String veris(String version);

    @Message
    String standing(IncidentStanding standing);

    @Message("How reliable is it?")
    String standingLabel();

    @Message("Classify")
    String classify();

    @Message("Classify in a few fields")
    String classifyHeading();

    @Message("Import VERIS JSON")
    String importHeading();

    @Message(
            "Version 1.4 or 1.3. The record becomes the next revision; unknown members and values are refused by name.")
    String importHint();

    @Message("VERIS record as JSON")
    String json();

    @Message("or a file")
    String file();

    @Message("Import")
    String importAction();

    @Message("Download as VERIS JSON")
    String export();

    @Message("The record in full")
    String fullRecord();

    @Message("Is it an incident?")
    String securityIncident();

    @Message("Summary")
    String summary();

    @Message("Organisation concerned")
    String victim();

    @Message("Industry (NAICS)")
    String industry();

    @Message("2 to 6 digits, 000 if unknown; 517210 is telecommunications")
    String industryHint();

    @Message("Country")
    String country();

    @Message("Actor")
    String actor();

    @Message("Kind of actor")
    String actorKind();

    @Message("What kind exactly")
    String variety();

    @Message("Action")
    String action();

    @Message("Kind of action")
    String actionKind();

    @Message("Way in")
    String vector();

    @Message("Asset")
    String asset();

    @Message("Assets concerned")
    String assets();

    @Message("Effect")
    String attribute();

    @Message("Kind of effect")
    String attributes();

    @Message("Was data disclosed?")
    String disclosure();

    @Message("Records concerned")
    String dataTotal();

    @Message("Data concerned")
    String dataVariety();

    @Message("Time of the incident")
    String time();

    @Message("Year")
    String year();

    @Message("Month")
    String month();

    @Message("Day")
    String day();

    @Message("unknown")
    String unknown();

    @Message("Recorded by {name}")
    String recordedBy(String name);
}
