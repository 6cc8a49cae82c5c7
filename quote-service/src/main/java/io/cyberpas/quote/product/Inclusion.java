package io.cyberpas.quote.product;

/** Whether a coverage part is in a quote. */
public enum Inclusion {
    /** Always. */
    MANDATORY,
    /** Unless the broker leaves it out. */
    INCLUDED,
    /** Only if the broker asks for it. */
    OPTIONAL;

    /** Whether the part is in a quote for which no parts were chosen. */
    public boolean byDefault() {
        return this != OPTIONAL;
    }
}
