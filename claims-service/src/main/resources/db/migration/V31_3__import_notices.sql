-- Files of VERIS records, one a line, that become claims. A file is received in blocks of lines, which are worked off one by one.
CREATE TABLE notice_import_upload (
    id          uuid        NOT NULL CONSTRAINT notice_import_upload_pk PRIMARY KEY,
    started_at  timestamptz NOT NULL
);

CREATE TABLE notice_import (
    id               uuid         NOT NULL CONSTRAINT notice_import_pk PRIMARY KEY,
    version          bigint       NOT NULL,
    default_policy   varchar(20),
    content_hash     bytea        NOT NULL,
    line_count       integer      NOT NULL,
    status           varchar(20)  NOT NULL,
    failure          varchar(500),
    sender           varchar(120) NOT NULL,
    sender_name      varchar(200) NOT NULL,
    sender_roles     varchar(400) NOT NULL,
    sender_brokerage varchar(40),
    sender_via       varchar(120),
    received_at      timestamptz  NOT NULL,
    changed_at       timestamptz  NOT NULL,
    changed_by       varchar(120) NOT NULL,
    CONSTRAINT notice_import_content_uk UNIQUE NULLS NOT DISTINCT (content_hash, default_policy, sender_brokerage),
    CONSTRAINT notice_import_status_known CHECK (status IN ('RUNNING', 'STOPPED', 'FAILED', 'COMPLETED')),
    CONSTRAINT notice_import_hash_length CHECK (octet_length(content_hash) = 32),
    CONSTRAINT notice_import_lines_positive CHECK (line_count > 0)
);
CREATE INDEX notice_import_brokerage_ix ON notice_import (sender_brokerage, id DESC);

CREATE TABLE notice_import_block (
    import_id     uuid        NOT NULL,
    number        integer     NOT NULL,
    line_count    integer     NOT NULL,
    line_numbers  integer[]   NOT NULL,
    content       bytea,
    refused       integer     NOT NULL,
    imported      integer     NOT NULL DEFAULT 0,
    duplicates    integer     NOT NULL DEFAULT 0,
    attempts      integer     NOT NULL DEFAULT 0,
    not_before    timestamptz NOT NULL DEFAULT '-infinity',
    lease         uuid,
    done_at       timestamptz,
    CONSTRAINT notice_import_block_pk PRIMARY KEY (import_id, number),
    CONSTRAINT notice_import_block_content_until_done CHECK (done_at IS NOT NULL OR content IS NOT NULL)
);
CREATE INDEX notice_import_block_open_ix ON notice_import_block (import_id, number) WHERE done_at IS NULL;

CREATE TABLE notice_import_problem (
    import_id  uuid         NOT NULL,
    line       integer      NOT NULL,
    position   integer      NOT NULL,
    path       varchar(300) NOT NULL,
    problem    varchar(500) NOT NULL,
    allowed    varchar(500),
    CONSTRAINT notice_import_problem_pk PRIMARY KEY (import_id, line, position)
);

-- An incident becomes a claim of a policy once, however often and in however many files it comes.
CREATE TABLE imported_notice (
    policy_number  varchar(20)  NOT NULL,
    incident_id    varchar(100) NOT NULL,
    content_hash   bytea        NOT NULL,
    claim_id       uuid CONSTRAINT imported_notice_claim_fk REFERENCES claim,
    import_id      uuid         NOT NULL,
    line           integer      NOT NULL,
    CONSTRAINT imported_notice_pk PRIMARY KEY (policy_number, incident_id, content_hash)
);
