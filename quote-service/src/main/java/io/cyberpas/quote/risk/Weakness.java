package io.cyberpas.quote.risk;

import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.tariff.Control;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Something that makes a company a worse risk than it need be, and that it can mend. */
public sealed interface Weakness {

    /** The company once this alone is mended. */
    CompanyRisk mendedIn(CompanyRisk risk);

    /**
     * A control that the company does not have.
     *
     * @param control the control
     */
    record AbsentControl(Control control) implements Weakness {

        @Override
        public CompanyRisk mendedIn(CompanyRisk risk) {
            return with(risk, control);
        }
    }

    /**
     * A certificate that counts more than what the company holds.
     *
     * @param certificate the certificate
     */
    record MissingCertificate(Control certificate) implements Weakness {

        @Override
        public CompanyRisk mendedIn(CompanyRisk risk) {
            return with(risk, certificate);
        }
    }

    /**
     * An external security rating below a band that is cheaper.
     *
     * @param rating the rating
     * @param target where the cheaper band begins
     */
    record LowExternalRating(int rating, int target) implements Weakness {

        @Override
        public CompanyRisk mendedIn(CompanyRisk risk) {
            return new CompanyRisk(
                    risk.annualSales(),
                    risk.dataSubjects(),
                    risk.industry(),
                    risk.controls(),
                    risk.openKnownExploitedVulnerability(),
                    Math.max(risk.externalRating(), target));
        }
    }

    /** A vulnerability that attackers are known to use is open: the premium is the same, but no quote comes without an underwriter. */
    record OpenKnownExploited() implements Weakness {

        @Override
        public CompanyRisk mendedIn(CompanyRisk risk) {
            return new CompanyRisk(
                    risk.annualSales(),
                    risk.dataSubjects(),
                    risk.industry(),
                    risk.controls(),
                    false,
                    risk.externalRating());
        }
    }

    /** The company once all of them are mended. */
    static CompanyRisk allMendedIn(CompanyRisk risk, Collection<Weakness> weaknesses) {
        CompanyRisk mended = risk;
        for (Weakness weakness : weaknesses) {
            mended = weakness.mendedIn(mended);
        }
        return mended;
    }

    private static CompanyRisk with(CompanyRisk risk, Control control) {
        Set<Control> controls = EnumSet.of(control);
        controls.addAll(risk.controls());
        return new CompanyRisk(
                risk.annualSales(),
                risk.dataSubjects(),
                risk.industry(),
                controls,
                risk.openKnownExploitedVulnerability(),
                risk.externalRating());
    }
}
