-- Demands of third parties, the victims on their rosters and what was assessed. Of a victim only a keyed hash of the
-- identity and the masked name are kept.
CREATE TABLE demand (
    id                       uuid          NOT NULL CONSTRAINT demand_pk PRIMARY KEY,
    version                  bigint        NOT NULL,
    claim_id                 uuid          NOT NULL CONSTRAINT demand_claim_fk REFERENCES claim,
    position                 integer       NOT NULL CONSTRAINT demand_position_positive CHECK (position > 0),
    kind                     varchar(30)   NOT NULL,
    claimants                varchar(200)  NOT NULL,
    part                     varchar(40)   NOT NULL,
    made_on                  date          NOT NULL,
    basis                    varchar(4000) NOT NULL,
    stated_amount            numeric(19, 2),
    stated_currency          varchar(3),
    award_per_head_amount    numeric(19, 2),
    award_per_head_currency  varchar(3),
    victims                  bigint        NOT NULL,
    participants             bigint        NOT NULL,
    roster_total_amount      numeric(19, 2) NOT NULL,
    roster_total_currency    varchar(3)    NOT NULL,
    recorded_by              varchar(120)  NOT NULL,
    recorded_at              timestamptz   NOT NULL,
    standing                 varchar(20),
    fault_percent            integer,
    assessed_amount          numeric(19, 2),
    assessed_currency        varchar(3),
    assessment_reason        varchar(4000),
    assessed_by              varchar(120),
    assessed_at              timestamptz,
    CONSTRAINT demand_position_uk UNIQUE (claim_id, position),
    CONSTRAINT demand_line_fk FOREIGN KEY (claim_id, part) REFERENCES claim_line (claim_id, part),
    CONSTRAINT demand_kind_known CHECK (kind IN (
        'CONSOLATION_MONEY', 'DAMAGES', 'ATTORNEY_FEES', 'REGULATORY_FINE', 'CARD_ASSESSMENT')),
    CONSTRAINT demand_by_roster_or_stated CHECK (
        CASE WHEN kind = 'CONSOLATION_MONEY'
             THEN num_nonnulls(stated_amount, stated_currency) = 0
                  AND num_nonnulls(award_per_head_amount, award_per_head_currency) = 2
             ELSE num_nonnulls(stated_amount, stated_currency) = 2
                  AND num_nonnulls(award_per_head_amount, award_per_head_currency) = 0
                  AND victims = 0 END),
    CONSTRAINT demand_amounts_positive CHECK (stated_amount > 0 AND award_per_head_amount > 0),
    CONSTRAINT demand_participants_fit CHECK (participants BETWEEN 0 AND victims AND roster_total_amount >= 0),
    CONSTRAINT demand_fault_share CHECK (fault_percent BETWEEN 0 AND 100),
    CONSTRAINT demand_standing_known CHECK (standing IN ('ESTABLISHED', 'CONTESTED', 'NONE')),
    CONSTRAINT demand_assessed_fits CHECK (
        assessed_amount >= 0 AND assessed_amount <= coalesce(stated_amount, roster_total_amount)),
    CONSTRAINT demand_assessment_complete CHECK (
        num_nonnulls(standing, fault_percent, assessed_amount, assessed_currency, assessment_reason, assessed_by,
                     assessed_at) IN (0, 7))
);

CREATE TABLE demand_roster (
    id               uuid         NOT NULL CONSTRAINT demand_roster_pk PRIMARY KEY,
    demand_id        uuid         NOT NULL CONSTRAINT demand_roster_demand_fk REFERENCES demand,
    number           integer      NOT NULL,
    encoding         varchar(20)  NOT NULL,
    lines            integer      NOT NULL,
    duplicates       integer      NOT NULL,
    duplicate_lines  integer[]    NOT NULL,
    loaded_by        varchar(120) NOT NULL,
    loaded_at        timestamptz  NOT NULL,
    CONSTRAINT demand_roster_number_uk UNIQUE (demand_id, number),
    CONSTRAINT demand_roster_duplicates_fit CHECK (duplicates BETWEEN 0 AND lines)
);

CREATE TABLE demand_victim (
    id             uuid          NOT NULL CONSTRAINT demand_victim_pk PRIMARY KEY,
    demand_id      uuid          NOT NULL CONSTRAINT demand_victim_demand_fk REFERENCES demand,
    roster_number  integer       NOT NULL,
    line_number    integer       NOT NULL,
    identity_hash  bytea         NOT NULL CONSTRAINT demand_victim_hash_length CHECK (octet_length(identity_hash) = 32),
    masked_name    varchar(400)  NOT NULL,
    participates   boolean       NOT NULL,
    own_award      numeric(19, 2) CONSTRAINT demand_victim_own_award_positive CHECK (own_award > 0),
    award          numeric(19, 2) NOT NULL CONSTRAINT demand_victim_award_positive CHECK (award > 0),
    CONSTRAINT demand_victim_identity_uk UNIQUE (demand_id, identity_hash)
);

-- Victims are listed by the last one loaded first.
CREATE INDEX demand_victim_list_ix ON demand_victim (demand_id, id DESC);
