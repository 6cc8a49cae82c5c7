-- What was cut from an invoice and why, and who approved the rest where it is large.
CREATE TABLE cost_cut (
    cost_item_id  uuid           NOT NULL CONSTRAINT cost_cut_item_fk REFERENCES cost_item,
    position      integer        NOT NULL,
    kind          varchar(20)    NOT NULL,
    amount        numeric(19, 2) NOT NULL CONSTRAINT cost_cut_amount_positive CHECK (amount > 0),
    currency      varchar(3)     NOT NULL,
    reason        varchar(1000)  NOT NULL,
    CONSTRAINT cost_cut_pk PRIMARY KEY (cost_item_id, position),
    CONSTRAINT cost_cut_kind_known CHECK (kind IN
        ('BETTERMENT', 'NOT_CAUSED', 'UNREASONABLE', 'NOT_INSURED', 'RECLAIMABLE_TAX', 'OTHER'))
);

ALTER TABLE cost_item
    ADD COLUMN approval_needed boolean NOT NULL DEFAULT false,
    ADD COLUMN approved_by     varchar(120),
    ADD COLUMN approved_at     timestamptz,
    ADD CONSTRAINT cost_item_approval_complete CHECK (num_nonnulls(approved_by, approved_at) IN (0, 2)),
    ADD CONSTRAINT cost_item_approved_by_another CHECK (approved_by <> assessed_by);
ALTER TABLE cost_item ALTER COLUMN approval_needed DROP DEFAULT;

-- Loss of income is worked out by the hour or from a series of daily gross profit, of which every day is kept.
ALTER TABLE interruption_loss
    ALTER COLUMN hourly_loss_amount DROP NOT NULL,
    ALTER COLUMN hourly_loss_currency DROP NOT NULL,
    ADD COLUMN trend_percent           numeric(6, 2),
    ADD COLUMN extra_expense_amount    numeric(19, 2),
    ADD COLUMN extra_expense_currency  varchar(3),
    ADD COLUMN loss_avoided_amount     numeric(19, 2),
    ADD COLUMN loss_avoided_currency   varchar(3),
    ADD CONSTRAINT interruption_loss_one_method CHECK ((hourly_loss_amount IS NULL) = (trend_percent IS NOT NULL)),
    ADD CONSTRAINT interruption_loss_extra CHECK (extra_expense_amount >= 0 AND loss_avoided_amount >= 0);

CREATE TABLE interruption_reference_day (
    loss_id       uuid           NOT NULL CONSTRAINT interruption_reference_day_loss_fk REFERENCES interruption_loss,
    day           date           NOT NULL,
    gross_profit  numeric(19, 2) NOT NULL,
    CONSTRAINT interruption_reference_day_pk PRIMARY KEY (loss_id, day)
);
CREATE TABLE interruption_day (
    loss_id             uuid           NOT NULL CONSTRAINT interruption_day_loss_fk REFERENCES interruption_loss,
    day                 date           NOT NULL,
    expected            numeric(19, 2) NOT NULL,
    actual              numeric(19, 2) NOT NULL,
    interrupted_seconds bigint         NOT NULL,
    counted_seconds     bigint         NOT NULL,
    lost                numeric(19, 2) NOT NULL,
    CONSTRAINT interruption_day_pk PRIMARY KEY (loss_id, day),
    CONSTRAINT interruption_day_counts CHECK (counted_seconds BETWEEN 0 AND interrupted_seconds AND lost >= 0)
);
