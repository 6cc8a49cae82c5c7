package io.cyberpas.claims.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Something that an incident may share with others.
 *
 * @param value in the form in which it is compared: lower case, without blanks around it
 */
public record IncidentSign(Kind kind, String value) {

    private static final int LONGEST = 200;
    private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,}", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SAY_NOTHING = Set.of("", "unknown", "other", "n/a", "none");

    /** What is compared. */
    public enum Kind {
        INCIDENT_ID,
        ACTOR,
        PARTNER,
        MALWARE,
        CVE,
        CAMPAIGN
    }

    /** Everything of a record that others may share. */
    public static Set<IncidentSign> of(VerisRecord veris) {
        Set<IncidentSign> signs = new LinkedHashSet<>();
        add(signs, Kind.INCIDENT_ID, List.of(veris.incidentId()));
        add(signs, Kind.CAMPAIGN, veris.texts("campaign_id"));
        add(signs, Kind.ACTOR, veris.texts("actor.external.name"));
        add(signs, Kind.PARTNER, veris.texts("actor.partner.name"));
        add(signs, Kind.MALWARE, veris.texts("action.malware.name"));
        add(signs, Kind.CVE, cves(veris.text("action.malware.cve")));
        add(signs, Kind.CVE, cves(veris.text("action.hacking.cve")));
        return signs;
    }

    /** The form in which a text is compared. */
    public static String comparable(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static void add(Set<IncidentSign> signs, Kind kind, List<String> texts) {
        texts.stream()
                .map(IncidentSign::comparable)
                .filter(text -> !SAY_NOTHING.contains(text))
                .forEach(text -> signs.add(new IncidentSign(kind, text)));
    }

    private static List<String> cves(String text) {
        return CVE.matcher(text).results().map(MatchResult::group).toList();
    }
}
