-- What is learnt from a claim once it is triaged: when, in which trade, by what cause. No name, number or text of anybody.
CREATE TABLE experience_claim (
    claim_id          uuid        NOT NULL CONSTRAINT experience_claim_pk PRIMARY KEY
                                  CONSTRAINT experience_claim_claim_fk REFERENCES claim,
    accident_quarter  varchar(7)  NOT NULL,
    closed_quarter    varchar(7),
    open_days         integer,
    currency          varchar(3)  NOT NULL,
    sector            varchar(20) NOT NULL,
    country           varchar(7)  NOT NULL,
    size              varchar(20) NOT NULL,
    cause             varchar(20) NOT NULL,
    records           bigint,
    CONSTRAINT experience_claim_quarters CHECK (accident_quarter ~ '^\d{4}-Q[1-4]$' AND closed_quarter ~ '^\d{4}-Q[1-4]$'),
    CONSTRAINT experience_claim_closed_whole CHECK ((closed_quarter IS NULL) = (open_days IS NULL)),
    CONSTRAINT experience_claim_records_not_negative CHECK (records >= 0)
);
CREATE INDEX experience_claim_closed_ix ON experience_claim (closed_quarter) WHERE closed_quarter IS NOT NULL;

-- An anonymised edition of the pool: made once for the time up to the end of a quarter, and never changed.
CREATE TABLE pool_edition (
    through         varchar(7)   NOT NULL CONSTRAINT pool_edition_pk PRIMARY KEY,
    smallest_group  integer      NOT NULL CONSTRAINT pool_edition_hides CHECK (smallest_group > 1),
    coarseness      varchar(200) NOT NULL,
    claims          bigint       NOT NULL,
    left_out        bigint       NOT NULL,
    content         bytea        NOT NULL,
    sha256          varchar(64)  NOT NULL,
    made_by         varchar(120) NOT NULL,
    made_at         timestamptz  NOT NULL,
    CONSTRAINT pool_edition_counts CHECK (left_out BETWEEN 0 AND claims)
);
CREATE TRIGGER pool_edition_unchanged BEFORE UPDATE OR DELETE ON pool_edition
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
