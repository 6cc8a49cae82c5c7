package io.cyberpas.quote.capacity.pages;

import io.cyberpas.quote.capacity.SegmentCapacity;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How capacity looks. */
@TemplateExtension
class CapacityDisplay {

    private CapacityDisplay() {}

    /** How much of the capacity is used, in whole percent and never rounded up to full. */
    static int usedPercent(SegmentCapacity capacity) {
        return capacity.accepted()
                .amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(capacity.capacity().amount(), 0, RoundingMode.DOWN)
                .intValue();
    }

    /** The page of an underwriting year. */
    static String capacityHref(Integer year) {
        return "/capacity?year=" + year;
    }
}
