-- What a forensic accountant proposes of first-party loss: an interruption worked out, or what is due of invoices. A handler takes it
-- over as their own assessment, or returns it.
CREATE TABLE appraisal (
    id               uuid           NOT NULL CONSTRAINT appraisal_pk PRIMARY KEY,
    version          bigint         NOT NULL,
    claim_id         uuid           NOT NULL CONSTRAINT appraisal_claim_fk REFERENCES claim,
    position         integer        NOT NULL,
    firm             varchar(20)    NOT NULL,
    engagement       varchar(40)    NOT NULL,
    part             varchar(40),
    content          jsonb          NOT NULL,
    note             varchar(4000)  NOT NULL,
    amount           numeric(19, 2) NOT NULL,
    currency         varchar(3)     NOT NULL,
    status           varchar(20)    NOT NULL,
    submitted_by     varchar(120)   NOT NULL,
    submitted_at     timestamptz    NOT NULL,
    decided_by       varchar(120),
    decided_at       timestamptz,
    decision_note    varchar(2000),
    CONSTRAINT appraisal_position_uk UNIQUE (claim_id, position),
    CONSTRAINT appraisal_status_known CHECK (status IN ('SUBMITTED', 'TAKEN_OVER', 'RETURNED')),
    CONSTRAINT appraisal_of_one_kind CHECK ((part IS NULL) = (jsonb_array_length(content -> 'costs') > 0)),
    CONSTRAINT appraisal_decided CHECK ((status = 'SUBMITTED') = (decided_by IS NULL)
        AND num_nonnulls(decided_by, decided_at, decision_note) IN (0, 3)),
    CONSTRAINT appraisal_four_eyes CHECK (decided_by <> submitted_by)
);
CREATE TRIGGER appraisal_entered BEFORE UPDATE ON appraisal FOR EACH ROW EXECUTE FUNCTION
    panel_keep_entered('claim_id', 'position', 'firm', 'engagement', 'part', 'content', 'note', 'amount', 'currency',
                       'submitted_by', 'submitted_at');
CREATE TRIGGER appraisal_kept BEFORE DELETE ON appraisal FOR EACH ROW EXECUTE FUNCTION refuse_change();
