package io.cyberpas.claims.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a VERIS record says, in short: who did what to which assets, with which effect.
 *
 * @param securityIncident whether it is an incident at all, such as {@code Confirmed} or {@code Suspected}
 * @param victimCountries codes of ISO 3166-1
 * @param industry code of NAICS
 * @param disclosure whether data got out; empty if the record does not say
 * @param recordsAffected number of records; null if the record does not say
 * @param incidentTime year, year and month, or day of the incident
 */
public record Classification(
        String securityIncident,
        String summary,
        List<Kind> actors,
        List<Kind> actions,
        List<String> assets,
        List<Kind> attributes,
        List<String> victimCountries,
        String industry,
        String disclosure,
        @Nullable Long recordsAffected,
        List<String> dataVarieties,
        String incidentTime) {

    public Classification {
        actors = List.copyOf(actors);
        actions = List.copyOf(actions);
        assets = List.copyOf(assets);
        attributes = List.copyOf(attributes);
        victimCountries = List.copyOf(victimCountries);
        dataVarieties = List.copyOf(dataVarieties);
    }

    /** One kind of actor, action or attribute with its varieties, such as hacking: SQLi, Use of stolen creds. */
    public record Kind(String name, List<String> varieties) {
        public Kind {
            varieties = List.copyOf(varieties);
        }

        /**
         * The enumeration that the varieties are of.
         *
         * @param parent what it is a kind of: {@code actor}, {@code action} or {@code attribute}
         */
        public String enumeration(String parent) {
            return parent + "." + name + ".variety";
        }
    }
}
