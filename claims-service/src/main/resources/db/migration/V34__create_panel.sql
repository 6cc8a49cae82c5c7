-- The panel: firms that may be appointed to claims, what they charge, whom they stand close to, the keys they sign with.
CREATE TABLE panel_firm (
    id                 uuid           NOT NULL CONSTRAINT panel_firm_pk PRIMARY KEY,
    version            bigint         NOT NULL,
    code               varchar(20)    NOT NULL CONSTRAINT panel_firm_code_uk UNIQUE,
    name_en            varchar(200)   NOT NULL,
    name_ko            varchar(200)   NOT NULL,
    kinds              varchar(30)[]  NOT NULL,
    languages          varchar(2)[]   NOT NULL,
    jurisdictions      varchar(2)[]   NOT NULL,
    certifications     varchar(120)[] NOT NULL,
    hours_of_service   varchar(200)   NOT NULL,
    contact_name       varchar(120)   NOT NULL,
    contact_email      varchar(254)   NOT NULL,
    contact_phone      varchar(40)    NOT NULL,
    suspended_at       timestamptz,
    suspended_by       varchar(120),
    suspension_reason  varchar(1000),
    registered_by      varchar(120)   NOT NULL,
    registered_at      timestamptz    NOT NULL,
    CONSTRAINT panel_firm_code_form CHECK (code ~ '^[A-Z][A-Z0-9]{1,19}$'),
    CONSTRAINT panel_firm_kinds_some CHECK (cardinality(kinds) > 0),
    CONSTRAINT panel_firm_kinds_known CHECK (kinds <@ ARRAY['FORENSIC_VENDOR', 'BREACH_COUNSEL', 'DEFENCE_COUNSEL',
        'NEGOTIATOR', 'FORENSIC_ACCOUNTANT', 'CRISIS_CONSULTANT']::varchar[]),
    CONSTRAINT panel_firm_suspension CHECK (num_nonnulls(suspended_at, suspended_by, suspension_reason) IN (0, 3))
);
CREATE INDEX panel_firm_name_ix ON panel_firm USING gin (bigrams(name_en || ' ' || name_ko));

CREATE TABLE panel_rate_card (
    id               uuid         NOT NULL CONSTRAINT panel_rate_card_pk PRIMARY KEY,
    version          bigint       NOT NULL,
    firm_id          uuid         NOT NULL CONSTRAINT panel_rate_card_firm_fk REFERENCES panel_firm,
    number           varchar(40)  NOT NULL,
    currency         varchar(3)   NOT NULL,
    effective_from   date         NOT NULL,
    effective_to     date,
    status           varchar(20)  NOT NULL,
    proposed_by      varchar(120) NOT NULL,
    proposed_at      timestamptz  NOT NULL,
    decided_by       varchar(120),
    decided_at       timestamptz,
    decision_reason  varchar(1000),
    CONSTRAINT panel_rate_card_number_uk UNIQUE (firm_id, number),
    CONSTRAINT panel_rate_card_period CHECK (effective_from < effective_to),
    CONSTRAINT panel_rate_card_status_known CHECK (status IN ('PROPOSED', 'APPROVED', 'REJECTED')),
    CONSTRAINT panel_rate_card_decided CHECK (
        (status = 'PROPOSED') = (decided_by IS NULL)
        AND num_nonnulls(decided_by, decided_at, decision_reason) IN (0, 3)),
    CONSTRAINT panel_rate_card_four_eyes CHECK (decided_by <> proposed_by)
);

CREATE TABLE panel_rate (
    card_id   uuid           NOT NULL CONSTRAINT panel_rate_card_fk REFERENCES panel_rate_card,
    position  integer        NOT NULL,
    role      varchar(80)    NOT NULL,
    grade     varchar(40)    NOT NULL,
    amount    numeric(19, 2) NOT NULL CONSTRAINT panel_rate_positive CHECK (amount > 0),
    CONSTRAINT panel_rate_pk PRIMARY KEY (card_id, position),
    CONSTRAINT panel_rate_once UNIQUE (card_id, role, grade)
);

CREATE TABLE panel_conflict (
    id               uuid          NOT NULL CONSTRAINT panel_conflict_pk PRIMARY KEY,
    version          bigint        NOT NULL,
    firm_id          uuid          NOT NULL CONSTRAINT panel_conflict_firm_fk REFERENCES panel_firm,
    party_name       varchar(200)  NOT NULL,
    party_key        varchar(200)  NOT NULL,
    business_number  varchar(20),
    relation         varchar(30)   NOT NULL,
    detail           varchar(2000) NOT NULL,
    declared_by      varchar(120)  NOT NULL,
    declared_on      date          NOT NULL,
    recorded_by      varchar(120)  NOT NULL,
    recorded_at      timestamptz   NOT NULL,
    ended_by         varchar(120),
    ended_at         timestamptz,
    end_reason       varchar(1000),
    CONSTRAINT panel_conflict_relation_known CHECK (relation IN ('CLIENT', 'ADVERSE', 'OWNERSHIP', 'COMPETITOR',
                                                                 'SUPPLIER', 'OTHER')),
    CONSTRAINT panel_conflict_ended CHECK (num_nonnulls(ended_by, ended_at, end_reason) IN (0, 3))
);
CREATE INDEX panel_conflict_firm_ix ON panel_conflict (firm_id, id DESC);

CREATE TABLE panel_key (
    id             uuid         NOT NULL CONSTRAINT panel_key_pk PRIMARY KEY,
    version        bigint       NOT NULL,
    firm_id        uuid         NOT NULL CONSTRAINT panel_key_firm_fk REFERENCES panel_firm,
    key_id         varchar(64)  NOT NULL CONSTRAINT panel_key_key_id_uk UNIQUE,
    public_key     varchar(200) NOT NULL,
    name           varchar(120) NOT NULL,
    registered_by  varchar(120) NOT NULL,
    registered_at  timestamptz  NOT NULL,
    revoked_by     varchar(120),
    revoked_at     timestamptz,
    revoke_reason  varchar(1000),
    CONSTRAINT panel_key_revoked CHECK (num_nonnulls(revoked_by, revoked_at, revoke_reason) IN (0, 3))
);
CREATE INDEX panel_key_firm_ix ON panel_key (firm_id, id DESC);

-- A rate card is never edited: only the decision on it is added. Rates, conflicts and keys stay as they were entered.
CREATE FUNCTION panel_keep_entered() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    kept text[] := TG_ARGV;
    name text;
BEGIN
    FOREACH name IN ARRAY kept LOOP
        IF to_jsonb(OLD) -> name IS DISTINCT FROM to_jsonb(NEW) -> name THEN
            RAISE EXCEPTION '% of % never changes', name, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
        END IF;
    END LOOP;
    RETURN NEW;
END
$$;
CREATE TRIGGER panel_rate_card_entered BEFORE UPDATE ON panel_rate_card FOR EACH ROW EXECUTE FUNCTION
    panel_keep_entered('firm_id', 'number', 'currency', 'effective_from', 'effective_to', 'proposed_by', 'proposed_at');
CREATE TRIGGER panel_conflict_entered BEFORE UPDATE ON panel_conflict FOR EACH ROW EXECUTE FUNCTION
    panel_keep_entered('firm_id', 'party_name', 'party_key', 'business_number', 'relation', 'detail', 'declared_by',
                       'declared_on', 'recorded_by', 'recorded_at');
CREATE TRIGGER panel_key_entered BEFORE UPDATE ON panel_key FOR EACH ROW EXECUTE FUNCTION
    panel_keep_entered('firm_id', 'key_id', 'public_key', 'registered_by', 'registered_at');
CREATE TRIGGER panel_firm_entered BEFORE UPDATE ON panel_firm FOR EACH ROW EXECUTE FUNCTION
    panel_keep_entered('code', 'registered_by', 'registered_at');
CREATE TRIGGER panel_rate_unchanged BEFORE UPDATE OR DELETE ON panel_rate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER panel_rate_card_kept BEFORE DELETE ON panel_rate_card FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER panel_conflict_kept BEFORE DELETE ON panel_conflict FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER panel_key_kept BEFORE DELETE ON panel_key FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER panel_firm_kept BEFORE DELETE ON panel_firm FOR EACH ROW EXECUTE FUNCTION refuse_change();
