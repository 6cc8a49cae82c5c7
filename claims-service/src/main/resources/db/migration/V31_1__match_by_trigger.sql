-- A notice says when the incident happened, which may be a span, and when the first demand was made; what is found out later stands
-- beside what was told.
ALTER TABLE claim
    ADD COLUMN occurred_until       date,
    ADD COLUMN claim_made_on        date,
    ADD COLUMN corrected_from       date,
    ADD COLUMN corrected_until      date,
    ADD COLUMN corrected_made_on    date,
    ADD COLUMN correction_reason    varchar(1000),
    ADD COLUMN corrected_by         varchar(120),
    ADD COLUMN corrected_at         timestamptz,
    ADD COLUMN reviewed_duplicates  varchar(20)[] NOT NULL DEFAULT '{}',
    ADD COLUMN doubt_finding        varchar(1000),
    ADD COLUMN doubt_confirmed_by   varchar(120),
    ADD COLUMN doubt_confirmed_at   timestamptz,
    ADD CONSTRAINT claim_occurred_span CHECK (occurred_until >= occurred_on),
    ADD CONSTRAINT claim_corrected_span CHECK (corrected_until >= corrected_from),
    ADD CONSTRAINT claim_correction_whole
        CHECK ((corrected_at IS NULL) = (correction_reason IS NULL) AND (corrected_at IS NULL) = (corrected_by IS NULL)),
    ADD CONSTRAINT claim_doubt_confirmation_whole
        CHECK ((doubt_confirmed_at IS NULL) = (doubt_finding IS NULL)
           AND (doubt_confirmed_at IS NULL) = (doubt_confirmed_by IS NULL));
ALTER TABLE claim ALTER COLUMN cover_doubt TYPE varchar(2000);
-- Reviews made before name nobody; what was likely then was looked at.
UPDATE claim c SET reviewed_duplicates = coalesce((
    SELECT array_agg(o.number) FROM claim o
    WHERE o.policy_number = c.policy_number AND o.id <> c.id
      AND o.aware_at BETWEEN c.aware_at - interval '7 days' AND c.aware_at + interval '7 days'), '{}')
WHERE c.duplicate_review IS NOT NULL;

-- Whether the policy covers the line as of the day that its trigger asks for, and what speaks against it.
ALTER TABLE claim_line
    ADD COLUMN matched_on    date,
    ADD COLUMN match_doubts  varchar(40)[] NOT NULL DEFAULT '{}',
    ADD COLUMN match_detail  varchar(500);
