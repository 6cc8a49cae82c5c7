package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Inclusion;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Application.RequestedOption;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be covered, and with which limits and retentions.
 *
 * @param product whose menus are offered
 * @param options the combinations, chosen ones first, then empty ones up to the most that may be compared
 * @param all where problems of the combinations as a whole are told
 * @param parts the coverage parts on offer
 * @param part where problems of the coverage parts are told
 * @param riderTo number of the policy that this is to be a rider of
 */
public record CoverForm(
        Product product, List<OptionRow> options, Field all, List<PartRow> parts, Field part, Field riderTo)
        implements StepForm {

    private static final int SHOWN_AT_ONCE = 3;
    private static final int MOST_READ = 20;
    private static final int LONGEST_NUMBER = 20;

    /**
     * One combination.
     *
     * @param number its place, from 1 on
     * @param whole where problems of the combination as a whole are told
     * @param limits the menu of limits, with what was said even if it is not on the menu
     * @param retentions the menu of retentions, likewise
     */
    public record OptionRow(
            int number, Field whole, Field limit, Field retention, List<Money> limits, List<Money> retentions) {}

    /**
     * One coverage part.
     *
     * @param offer how the product offers it
     * @param chosen whether it is wanted
     */
    public record PartRow(PartOffer offer, boolean chosen) {

        /** Whether it cannot be left out. */
        public boolean mandatory() {
            return offer.inclusion() == Inclusion.MANDATORY;
        }

        /** Whether it has to be asked for. */
        public boolean optional() {
            return offer.inclusion() == Inclusion.OPTIONAL;
        }

        /** Its share of the limit, if it is not all of it. */
        public boolean hasSublimit() {
            return offer.limitShare().compareTo(BigDecimal.ONE) < 0;
        }
    }

    static CoverForm of(Application application, Product product, Field.Source fields) {
        List<OptionRow> options = new ArrayList<>();
        int rows = Math.max(application.options().size(), product.maximumOptions());
        for (int i = 0; i < rows; i++) {
            RequestedOption option = i < application.options().size()
                    ? application.options().get(i)
                    : new RequestedOption(null, only(product.retentionMenu()));
            options.add(row(i, option, product, fields));
        }
        Set<CoveragePart> wanted = application.parts().isEmpty() ? product.defaultParts() : application.parts();
        return new CoverForm(
                product,
                options,
                fields.of("options", null),
                product.parts().stream()
                        .map(offer -> new PartRow(offer, wanted.contains(offer.part())))
                        .toList(),
                fields.of("parts", null),
                fields.of("riderTo", application.riderTo()));
    }

    private static OptionRow row(int index, RequestedOption option, Product product, Field.Source fields) {
        String name = "options." + index;
        return new OptionRow(
                index + 1,
                fields.of(name, null),
                fields.of(name + ".limit", plain(option.limit())),
                fields.of(name + ".retention", plain(option.retention())),
                menu(product.limitMenu(), option.limit()),
                menu(product.retentionMenu(), option.retention()));
    }

    static Application read(Application before, Product product, DraftFields fields) {
        List<RequestedOption> options = new ArrayList<>();
        for (int i = 0; i < MOST_READ; i++) {
            Money limit = fields.money("options.%d.limit".formatted(i), product.currency(), null);
            Money retention = fields.money("options.%d.retention".formatted(i), product.currency(), null);
            boolean empty =
                    limit == null && (retention == null || product.retentions().size() == 1);
            if (!empty) {
                options.add(new RequestedOption(limit, retention));
            }
        }
        return before.with(
                parts(before, product, fields), options, fields.text("riderTo", LONGEST_NUMBER, before.riderTo()));
    }

    /** The usual choice is kept as none, so that it follows the product. */
    private static Set<CoveragePart> parts(Application before, Product product, DraftFields fields) {
        Set<CoveragePart> chosen = new HashSet<>(fields.ticked("parts", product.partCodes()));
        chosen.addAll(product.mandatoryParts());
        if (chosen.isEmpty()) {
            fields.refuse(new FieldProblem("$.parts", "must name one part at least", null));
            return before.parts();
        }
        return chosen.equals(product.defaultParts()) ? Set.of() : chosen;
    }

    /** The combinations that are shown at once. */
    public List<OptionRow> firstOptions() {
        return options.subList(0, shownAtOnce());
    }

    /** The combinations that are shown when asked for. */
    public List<OptionRow> furtherOptions() {
        return options.subList(shownAtOnce(), options.size());
    }

    private int shownAtOnce() {
        int filled =
                (int) options.stream().filter(row -> row.limit().isFilled()).count();
        return Math.min(Math.max(SHOWN_AT_ONCE, filled), options.size());
    }

    /** Most that is paid for one event, if that is less than the limit. */
    public @Nullable Money eventLimit() {
        return product.mostForOneEvent();
    }

    /** Whether it may be a rider of a policy. */
    public boolean mayBeRider() {
        return !product.riderTo().isEmpty();
    }

    @Override
    public List<Note> notes() {
        return Stream.concat(
                        mayBeRider() ? Stream.of(all, part, riderTo) : Stream.of(all, part),
                        options.stream().flatMap(row -> Stream.of(row.whole(), row.limit(), row.retention())))
                .map(Field::note)
                .toList();
    }

    private static List<Money> menu(List<Money> menu, @Nullable Money said) {
        return said == null || menu.contains(said)
                ? menu
                : Stream.concat(menu.stream(), Stream.of(said)).toList();
    }

    private static @Nullable Money only(List<Money> menu) {
        return menu.size() == 1 ? menu.getFirst() : null;
    }

    private static @Nullable String plain(@Nullable Money money) {
        return money == null ? null : money.amount().toPlainString();
    }
}
