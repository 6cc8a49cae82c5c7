package io.cyberpas.quote.catalogue;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.quote.product.Product;

/** Whether two products can stand in one catalogue. */
final class Neighbours {

    private Neighbours() {}

    static void require(String file, Product product, Product other) {
        if (product.version().equals(other.version())) {
            throw new ContradictionException(file, "product version %s is taken".formatted(product.version()));
        }
        if (!product.currency().equals(other.currency()) || !product.overlaps(other)) {
            return;
        }
        if (product.code() == other.code()) {
            throw new ContradictionException(
                    file, "it is sold on the same days as version %s".formatted(other.version()));
        }
        if (product.segment() == other.segment()
                && product.guide().capacity().compareTo(other.guide().capacity()) != 0) {
            throw new ContradictionException(
                    file,
                    "its capacity of %s for segment %s is not the %s of version %s"
                            .formatted(
                                    product.guide().capacity().toPlainString(),
                                    product.segment(),
                                    other.guide().capacity().toPlainString(),
                                    other.version()));
        }
    }
}
