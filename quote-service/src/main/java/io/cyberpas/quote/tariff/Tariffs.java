package io.cyberpas.quote.tariff;

import java.util.List;
import java.util.Optional;

/** The tariffs, all versions there ever were. */
public interface Tariffs {

    /** The tariff of that version, or empty if there is none. */
    Optional<Tariff> version(String version);

    /** All versions, in the order in which they were added. */
    List<Tariff> all();
}
