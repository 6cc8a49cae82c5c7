package io.cyberpas.quote.viewer.pages;

import io.cyberpas.quote.tariff.Tariff;
import io.cyberpas.quote.viewer.Particular;
import io.cyberpas.quote.viewer.Section;
import io.cyberpas.quote.viewer.TariffParticulars;
import java.util.Arrays;
import java.util.List;

/**
 * One section of a tariff.
 *
 * @param section the section
 * @param particulars its figures, at least one
 */
public record TariffSection(Section section, List<Particular> particulars) {

    static List<TariffSection> of(Tariff tariff) {
        List<Particular> all = TariffParticulars.of(tariff);
        return Arrays.stream(Section.values())
                .map(section -> new TariffSection(
                        section,
                        all.stream()
                                .filter(particular -> particular.field().section() == section)
                                .toList()))
                .filter(section -> !section.particulars().isEmpty())
                .toList();
    }
}
