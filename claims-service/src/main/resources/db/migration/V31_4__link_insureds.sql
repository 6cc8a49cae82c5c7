-- A link by which the insured of a policy notifies losses without signing in. Only the hash of its token is kept.
CREATE TABLE notice_link (
    id             uuid         NOT NULL CONSTRAINT notice_link_pk PRIMARY KEY,
    version        bigint       NOT NULL,
    token_hash     bytea        NOT NULL CONSTRAINT notice_link_token_uk UNIQUE,
    policy_number  varchar(20)  NOT NULL,
    brokerage      varchar(40)  NOT NULL,
    insured_name   varchar(200) NOT NULL,
    cover_from     date         NOT NULL,
    cover_to       date         NOT NULL,
    note           varchar(200),
    most_notices   integer      NOT NULL,
    notices        integer      NOT NULL,
    made_by        varchar(120) NOT NULL,
    made_at        timestamptz  NOT NULL,
    expires_at     timestamptz  NOT NULL,
    revoked_by     varchar(120),
    revoked_at     timestamptz,
    CONSTRAINT notice_link_token_length CHECK (octet_length(token_hash) = 32),
    CONSTRAINT notice_link_counted CHECK (notices BETWEEN 0 AND most_notices),
    CONSTRAINT notice_link_expires_later CHECK (expires_at > made_at),
    CONSTRAINT notice_link_revocation_whole CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
);
CREATE INDEX notice_link_brokerage_ix ON notice_link (brokerage, id DESC);

-- The losses notified by a link; a form sent twice is one.
CREATE TABLE notice_link_claim (
    link_id       uuid        NOT NULL CONSTRAINT notice_link_claim_link_fk REFERENCES notice_link,
    once_key      varchar(64) NOT NULL,
    claim_number  varchar(20) NOT NULL CONSTRAINT notice_link_claim_claim_fk REFERENCES claim (number),
    CONSTRAINT notice_link_claim_pk PRIMARY KEY (link_id, once_key),
    CONSTRAINT notice_link_claim_uk UNIQUE (claim_number)
);
