-- What victims claim of the insurer itself. Of the person a keyed hash, the masked name and the sealed contact are kept.
CREATE SEQUENCE dc_number;

CREATE TABLE direct_claim (
    id               uuid          NOT NULL CONSTRAINT direct_claim_pk PRIMARY KEY,
    version          bigint        NOT NULL,
    number           varchar(20)   NOT NULL CONSTRAINT direct_claim_number_uk UNIQUE,
    submission_hash  bytea         NOT NULL CONSTRAINT direct_claim_submission_uk UNIQUE,
    content_hash     bytea         NOT NULL,
    code_hash        bytea         NOT NULL CONSTRAINT direct_claim_code_uk UNIQUE,
    person_hash      bytea         NOT NULL,
    masked_name      varchar(400)  NOT NULL,
    sealed_contact   bytea,
    insured_named    varchar(200)  NOT NULL,
    happened         varchar(4000) NOT NULL,
    channel          varchar(20)   NOT NULL,
    status           varchar(20)   NOT NULL,
    received_by      varchar(120),
    received_at      timestamptz   NOT NULL,
    claim_id         uuid          CONSTRAINT direct_claim_claim_fk REFERENCES claim,
    claim_number     varchar(20),
    proceeding       varchar(20),
    reason           varchar(2000),
    decided_by       varchar(120),
    decided_at       timestamptz,
    CONSTRAINT direct_claim_channel_known CHECK (channel IN ('PUBLIC', 'HANDLER', 'COUNSEL')),
    CONSTRAINT direct_claim_status_known CHECK (status IN ('RECEIVED', 'MATCHED', 'REJECTED')),
    CONSTRAINT direct_claim_decision_complete CHECK (
        (status = 'RECEIVED') = (decided_by IS NULL) AND (status = 'MATCHED') = (claim_id IS NOT NULL)
        AND (status <> 'REJECTED' OR reason IS NOT NULL)),
    CONSTRAINT direct_claim_hash_lengths CHECK (
        octet_length(submission_hash) = 32 AND octet_length(content_hash) = 32 AND octet_length(code_hash) = 32
        AND octet_length(person_hash) = 32)
);

CREATE INDEX direct_claim_list_ix ON direct_claim (status, id DESC);
CREATE INDEX direct_claim_person_ix ON direct_claim (person_hash);
CREATE INDEX direct_claim_claim_ix ON direct_claim (claim_id);
