package io.cyberpas.claims.measure;

/** What the process is measured by. Claims count in the month of their notice. */
public enum Measure {
    /** From the notice to its acknowledgement. */
    ACKNOWLEDGEMENT(Unit.HOURS),
    /** From the notice to the start of the first forensic vendor. */
    VENDOR_START(Unit.HOURS),
    /** Statutory duties with a due time that were filed in time, of those filed or overdue. */
    DUTIES_ON_TIME(Unit.PERCENT),
    /** From the notice to the first payment. */
    FIRST_PAYMENT(Unit.DAYS),
    /** From the notice to the last closing, of claims that are closed. */
    CYCLE_TIME(Unit.DAYS),
    /** How far the first reserves were from what was paid, as a share of it, of claims that are closed. */
    RESERVE_ERROR(Unit.PERCENT),
    /** Claims that were reopened, of those that were ever closed. */
    REOPENED(Unit.PERCENT);

    /** In what it is measured. */
    public enum Unit {
        HOURS,
        DAYS,
        PERCENT
    }

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether it is one share of all cases, as against a span of each with median and 90th percentile. */
    public boolean isShare() {
        return this == DUTIES_ON_TIME || this == REOPENED;
    }
}
