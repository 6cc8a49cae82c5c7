-- Under which treaty, of which reinsurer and for which part a recovery is expected: what is expected already is not proposed again.
ALTER TABLE recovery ADD COLUMN ceded_under varchar(200),
    ADD CONSTRAINT recovery_ceded_of_reinsurance CHECK (ceded_under IS NULL OR ground = 'REINSURANCE');

-- Less than is expected, or nothing more, as somebody proposed it: it counts once another person agrees.
ALTER TABLE recovery
    ADD COLUMN waiver_kind    varchar(12),
    ADD COLUMN waiver_amount  numeric(19, 2),
    ADD COLUMN waiver_note    varchar(1000),
    ADD COLUMN waiver_by      varchar(120),
    ADD COLUMN waiver_at      timestamptz,
    ADD CONSTRAINT recovery_waiver_known CHECK (waiver_kind IN ('AGREEMENT', 'ABANDONMENT')),
    ADD CONSTRAINT recovery_waiver_whole CHECK (num_nulls(waiver_kind, waiver_amount, waiver_note, waiver_by, waiver_at) IN (0, 5));
