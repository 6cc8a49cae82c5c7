package io.cyberpas.quote.guidance.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.guidance.Company;
import io.cyberpas.quote.guidance.Enquiry;
import io.cyberpas.quote.guidance.Guidance;
import io.cyberpas.quote.guidance.Menus;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param currency currency of all amounts
 * @param currencies currencies in which guidance can be had
 * @param menus what can be chosen for comparison
 * @param from first day of cover that stands in the form
 * @param guidance the answer, or null while nothing was asked
 * @param query what was asked, as part of an address
 */
public record GuidancePage(
        String currency, List<String> currencies, Menus menus, LocalDate from, @Nullable Guidance guidance, String query) {

    /** The company that stands in the form, or null while nothing was asked. */
    public @Nullable Company company() {
        return guidance == null ? null : guidance.enquiry().company();
    }

    /** What was asked, or null while nothing was. */
    public @Nullable Enquiry enquiry() {
        return guidance == null ? null : guidance.enquiry();
    }

    /** The kind of body that stands in the form. */
    public BodySegment segment() {
        Company company = company();
        return company == null ? BodySegment.PRIVATE_BODY : company.segment();
    }

    /** Whether terms of one's own are compared. */
    public boolean compares() {
        Enquiry enquiry = enquiry();
        return enquiry != null
                && (enquiry.limit() != null
                        || enquiry.retention() != null
                        || enquiry.product() != null
                        || enquiry.externalRating() != null);
    }

    /** The limit chosen for comparison, as the form sends it, or nothing. */
    public String chosenLimit() {
        return plain(enquiry() == null ? null : enquiry().limit());
    }

    /** The retention chosen for comparison, as the form sends it, or nothing. */
    public String chosenRetention() {
        return plain(enquiry() == null ? null : enquiry().retention());
    }

    private static String plain(@Nullable Money money) {
        return money == null ? "" : money.amount().toPlainString();
    }

    /** Whether the box of the control is ticked. */
    public boolean has(Control control) {
        Company company = company();
        return company != null && company.controls().contains(control);
    }

    /** The industries to choose from. */
    public List<Industry> industries() {
        return List.of(Industry.values());
    }

    /** The kinds of body to choose from. */
    public List<BodySegment> segments() {
        return List.of(BodySegment.values());
    }

    /** The controls to tick. */
    public List<Control> controls() {
        return Arrays.asList(Control.values());
    }

    /** The products to choose from. */
    public List<ProductCode> products() {
        return List.of(ProductCode.SME_CYBER, ProductCode.ENTERPRISE_CYBER);
    }
}
