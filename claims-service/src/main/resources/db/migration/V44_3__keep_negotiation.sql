-- What is said between a negotiator and an extortionist, and what is demanded; never edited.
CREATE TABLE extortion_contact (
    id               uuid          NOT NULL CONSTRAINT extortion_contact_pk PRIMARY KEY,
    claim_id         uuid          NOT NULL CONSTRAINT extortion_contact_claim_fk REFERENCES claim,
    position         integer       NOT NULL,
    engagement       varchar(40)   NOT NULL,
    happened_at      timestamptz   NOT NULL,
    direction        varchar(10)   NOT NULL,
    channel          varchar(20)   NOT NULL,
    counterpart      varchar(120)  NOT NULL,
    said             varchar(4000) NOT NULL,
    demanded_amount  numeric(30, 8),
    demanded_asset   varchar(10),
    value_amount     numeric(19, 2),
    value_currency   varchar(3),
    wallet           varchar(120),
    answer_by        timestamptz,
    recorded_by      varchar(120)  NOT NULL,
    recorded_at      timestamptz   NOT NULL,
    CONSTRAINT extortion_contact_position_uk UNIQUE (claim_id, position),
    CONSTRAINT extortion_contact_direction_known CHECK (direction IN ('INBOUND', 'OUTBOUND')),
    CONSTRAINT extortion_contact_channel_known CHECK (channel IN ('PORTAL', 'EMAIL', 'MESSENGER', 'TELEPHONE', 'OTHER')),
    CONSTRAINT extortion_contact_demand_whole CHECK (
        num_nonnulls(demanded_amount, demanded_asset, value_amount, value_currency) IN (0, 4)
        AND demanded_amount >= 0 AND value_amount >= 0)
);
CREATE INDEX extortion_contact_claim_ix ON extortion_contact (claim_id, id DESC);
CREATE TRIGGER extortion_contact_unchanged BEFORE UPDATE OR DELETE ON extortion_contact
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
