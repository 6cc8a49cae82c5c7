package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Application.RequestedOption;
import io.cyberpas.quote.underwriting.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two revisions of a quote say differently.
 *
 * @param field what they say
 * @param of what they say it of, or null if of the whole
 * @param before what the one says; null if nothing
 * @param after what the other says; null if nothing
 */
public record RevisionChange(
        RevisionField field,
        @Nullable Object of,
        @Nullable Object before,
        @Nullable Object after) {

    /**
     * A combination of limit and retention.
     *
     * @param limit annual aggregate limit
     * @param retention retention for each claim
     */
    public record Terms(@Nullable Money limit, @Nullable Money retention) {}

    private record Place(RevisionField field, @Nullable Object of) {}

    /** All changes, in the order of the fields. */
    public static List<RevisionChange> between(Revision before, Revision after) {
        Map<Place, Object> old = facts(before);
        Map<Place, Object> fresh = facts(after);
        Map<Place, Object> all = new LinkedHashMap<>(old);
        all.putAll(fresh);
        List<RevisionChange> changes = new ArrayList<>();
        all.keySet().stream()
                .filter(place -> !Objects.equals(old.get(place), fresh.get(place)))
                .forEach(place ->
                        changes.add(new RevisionChange(place.field(), place.of(), old.get(place), fresh.get(place))));
        changes.sort((one, other) -> one.field().compareTo(other.field()));
        return List.copyOf(changes);
    }

    private static Map<Place, Object> facts(Revision revision) {
        Facts facts = new Facts();
        facts.add(RevisionField.STATUS, revision.status());
        facts.add(RevisionField.PRODUCT_VERSION, revision.productVersion());
        facts.add(RevisionField.TARIFF_VERSION, revision.tariffVersion());
        application(facts, revision.application());
        underwriting(facts, revision);
        return facts.values;
    }

    private static void application(Facts facts, Application application) {
        Applicant insured = application.insured();
        facts.add(RevisionField.INSURED_NAME, insured.name());
        facts.add(RevisionField.REGISTRATION_NUMBER, insured.businessRegistrationNumber());
        facts.add(RevisionField.BIRTH_DATE, insured.birthDate());
        facts.add(RevisionField.COUNTRY, insured.country());
        facts.add(RevisionField.INDUSTRY, insured.industry());
        facts.add(RevisionField.ANNUAL_SALES, insured.annualSales());
        facts.add(RevisionField.DATA_SUBJECTS, insured.dataSubjects());
        facts.add(RevisionField.MEMBERS, insured.members());
        facts.add(RevisionField.COVER_FROM, application.coverFrom());
        facts.add(RevisionField.COVER_TO, application.coverTo());
        facts.add(RevisionField.EXTERNAL_RATING, application.externalRating());
        facts.add(RevisionField.RIDER_TO, application.riderTo());
        application.answers().toMap().forEach((code, answer) -> facts.add(RevisionField.ANSWER, code, answer));
        application
                .findings()
                .forEach(finding ->
                        facts.add(RevisionField.FINDING, finding.title() + ", " + finding.asset(), finding.open()));
        application.parts().stream().sorted().forEach(part -> facts.add(RevisionField.PART, part, true));
        for (RequestedOption option : application.options()) {
            facts.add(RevisionField.OPTION, new Terms(option.limit(), option.retention()), true);
        }
    }

    private static void underwriting(Facts facts, Revision revision) {
        UnderwritingFile file = revision.underwriting();
        if (file.assessment() != null) {
            facts.add(RevisionField.GRADE, file.assessment().grade());
        }
        for (Reason reason : revision.reasons()) {
            facts.add(RevisionField.REASON, reason.code(), true);
        }
        file.adjustments()
                .forEach(adjustment -> facts.add(RevisionField.ADJUSTMENT, adjustment.reason(), adjustment.percent()));
        file.subjectivities()
                .forEach(condition -> facts.add(RevisionField.SUBJECTIVITY, condition.text(), condition.dueOn()));
        for (QuoteOption option : revision.options()) {
            facts.add(RevisionField.PREMIUM, new Terms(option.limit(), option.retention()), option.premium());
        }
    }

    /** What a revision says, without what it leaves unsaid. */
    private static final class Facts {

        private final Map<Place, Object> values = new LinkedHashMap<>();

        void add(RevisionField field, @Nullable Object value) {
            add(field, null, value);
        }

        void add(RevisionField field, @Nullable Object of, @Nullable Object value) {
            if (value != null) {
                values.put(new Place(field, of), value);
            }
        }
    }
}
