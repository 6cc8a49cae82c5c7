package io.cyberpas.policy.wording;

import io.cyberpas.policy.coverage.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All wordings there were and are. */
public final class Wordings {

    private final List<Wording> all;

    Wordings(List<Wording> all) {
        this.all = List.copyOf(all);
    }

    /** All, in the order of their files. */
    public List<Wording> all() {
        return all;
    }

    /** The wording of that name. */
    public Optional<Wording> version(String version) {
        return all.stream().filter(wording -> wording.version().equals(version)).findFirst();
    }

    /** The wording of contracts of the product that begin on that day. */
    public Optional<Wording> of(Product product, LocalDate inception) {
        return all.stream()
                .filter(wording -> wording.product() == product && wording.holdsOn(inception))
                .findFirst();
    }
}
