package io.cyberpas.quote.guidance.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.guidance.Company;
import io.cyberpas.quote.guidance.Guidance;
import io.cyberpas.quote.guidance.Menus;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        String currency,
        List<String> currencies,
        Menus menus,
        LocalDate from,
        @Nullable Guidance guidance,
        String query) {

    /** The sales that stand in the form, or null. */
    public @Nullable Money annualSales() {
        return guidance == null ? null : company().annualSales();
    }

    /** The data subjects that stand in the form, or null. */
    public @Nullable Long dataSubjects() {
        return guidance == null ? null : company().dataSubjects();
    }

    /** The industry that stands in the form, or null. */
    public @Nullable Industry industry() {
        return guidance == null ? null : company().industry();
    }

    /** The kind of body that stands in the form. */
    public BodySegment segment() {
        return guidance == null ? BodySegment.PRIVATE_BODY : company().segment();
    }

    /** Whether the box of the control is ticked. */
    public boolean has(Control control) {
        return guidance != null && company().controls().contains(control);
    }

    /** The product that was asked for, or null. */
    public @Nullable ProductCode product() {
        return guidance == null ? null : guidance.enquiry().product();
    }

    /** The external rating that was told, or null. */
    public @Nullable Integer externalRating() {
        return guidance == null ? null : guidance.enquiry().externalRating();
    }

    /** The limit chosen for comparison, as the form sends it, or nothing. */
    public String limit() {
        return guidance == null ? "" : plain(guidance.enquiry().limit());
    }

    /** The retention chosen for comparison, as the form sends it, or nothing. */
    public String retention() {
        return guidance == null ? "" : plain(guidance.enquiry().retention());
    }

    /** Whether more was asked than the company alone. */
    public boolean compares() {
        return product() != null
                || externalRating() != null
                || !limit().isEmpty()
                || !retention().isEmpty();
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

    private Company company() {
        return Objects.requireNonNull(guidance).enquiry().company();
    }

    private static String plain(@Nullable Money money) {
        return money == null ? "" : money.amount().toPlainString();
    }
}
