-- Rosters of up to millions of victims, loaded from files by a job. Of a victim are kept a keyed hash of the identity, the masked name and
-- the sealed bank account, nothing else.

-- A file that is being received. What never becomes a roster is swept away.
CREATE TABLE roster_upload (
    id          uuid        NOT NULL CONSTRAINT roster_upload_pk PRIMARY KEY,
    demand_id   uuid        NOT NULL CONSTRAINT roster_upload_demand_fk REFERENCES demand,
    started_at  timestamptz NOT NULL
);

CREATE TABLE roster (
    id              uuid          NOT NULL CONSTRAINT roster_pk PRIMARY KEY,
    version         bigint        NOT NULL,
    demand_id       uuid          NOT NULL CONSTRAINT roster_demand_fk REFERENCES demand,
    number          integer       NOT NULL,
    content_hash    bytea         NOT NULL CONSTRAINT roster_hash_whole CHECK (octet_length(content_hash) = 32),
    encoding        varchar(20)   NOT NULL,
    identity_basis  varchar(20)   NOT NULL,
    mode            varchar(20)   NOT NULL,
    lines           integer       NOT NULL CONSTRAINT roster_lines_positive CHECK (lines > 0),
    faulty          integer       NOT NULL,
    status          varchar(10)   NOT NULL,
    failure         varchar(1000),
    received_by     varchar(120)  NOT NULL,
    received_at     timestamptz   NOT NULL,
    changed_by      varchar(120)  NOT NULL,
    changed_at      timestamptz   NOT NULL,
    CONSTRAINT roster_number_uk UNIQUE (demand_id, number),
    CONSTRAINT roster_encoding_known CHECK (encoding IN ('UTF_8', 'UTF_8_WITH_MARK', 'MS949')),
    CONSTRAINT roster_basis_known CHECK (identity_basis IN ('RESIDENT_NUMBER', 'BIRTH_DATE')),
    CONSTRAINT roster_mode_known CHECK (mode IN ('KEEP_GOOD_LINES', 'ALL_OR_NOTHING')),
    CONSTRAINT roster_status_known CHECK (status IN ('RUNNING', 'STOPPED', 'FAILED', 'COMPLETED', 'REFUSED', 'WITHDRAWN')),
    CONSTRAINT roster_faulty_fits CHECK (faulty BETWEEN 0 AND lines),
    CONSTRAINT roster_failure_if_failed CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);

-- The same file is the same roster, unless that came to nothing.
CREATE UNIQUE INDEX roster_content_uk ON roster (demand_id, content_hash) WHERE status NOT IN ('REFUSED', 'WITHDRAWN');
CREATE INDEX roster_running_ix ON roster (id) WHERE status = 'RUNNING';

-- A stretch of a file, worked off in one transaction. Its content is the rows to be, as COPY takes them, and goes when they are there.
CREATE TABLE roster_block (
    roster_id   uuid        NOT NULL,
    number      integer     NOT NULL,
    lines       integer     NOT NULL,
    faulty      integer     NOT NULL,
    added       integer     NOT NULL DEFAULT 0,
    duplicates  integer     NOT NULL DEFAULT 0,
    attempts    integer     NOT NULL DEFAULT 0,
    not_before  timestamptz NOT NULL DEFAULT '-infinity',
    done_at     timestamptz,
    content     bytea,
    CONSTRAINT roster_block_pk PRIMARY KEY (roster_id, number),
    CONSTRAINT roster_block_adds_up CHECK (done_at IS NULL OR added + duplicates + faulty = lines)
);
ALTER TABLE roster_block ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX roster_block_waiting_ix ON roster_block (roster_id, number) WHERE done_at IS NULL;

-- What is wrong with a line, never what it says. A duplicate names where the person stands already.
CREATE TABLE roster_problem (
    roster_id     uuid        NOT NULL,
    line          integer     NOT NULL,
    field         varchar(40) NOT NULL,
    fault         varchar(30) NOT NULL,
    first_roster  integer,
    first_line    integer,
    CONSTRAINT roster_problem_pk PRIMARY KEY (roster_id, line, field, fault),
    CONSTRAINT roster_problem_duplicate CHECK ((fault = 'DUPLICATE') = (first_roster IS NOT NULL AND first_line IS NOT NULL))
);

-- Whom a demand is made for. There are no foreign keys: a check a row would cost as much as the row, and victims come from rosters alone.
-- The award of a victim is their own, else that of the category, else that per head: it is worked out, not stored, so that a change of a
-- rule rewrites nobody.
CREATE TABLE victim (
    roster_id     uuid         NOT NULL,
    line          integer      NOT NULL,
    demand_id     uuid         NOT NULL,
    identity      uuid         NOT NULL,
    masked_name   text         NOT NULL,
    category      text         COLLATE "C",
    participates  boolean      NOT NULL,
    own_award     bigint       CONSTRAINT victim_own_award_positive CHECK (own_award > 0),
    account       bytea,
    CONSTRAINT victim_pk PRIMARY KEY (roster_id, line),
    CONSTRAINT victim_identity_uk UNIQUE (demand_id, identity)
);

-- What victims of a category are awarded, in the smallest unit of the demand's currency.
CREATE TABLE demand_category_award (
    demand_id  uuid        NOT NULL CONSTRAINT demand_category_award_demand_fk REFERENCES demand,
    category   text        COLLATE "C" NOT NULL,
    amount     bigint      NOT NULL CONSTRAINT demand_category_award_positive CHECK (amount > 0),
    CONSTRAINT demand_category_award_pk PRIMARY KEY (demand_id, category)
);

-- The share of the victims that is expected to take part, in percent; without a row each line says so for itself.
CREATE TABLE demand_participation (
    demand_id  uuid          NOT NULL CONSTRAINT demand_participation_pk PRIMARY KEY
                                      CONSTRAINT demand_participation_demand_fk REFERENCES demand,
    percent    numeric(5, 2) NOT NULL CONSTRAINT demand_participation_share CHECK (percent BETWEEN 0 AND 100)
);

INSERT INTO roster (id, version, demand_id, number, content_hash, encoding, identity_basis, mode, lines, faulty, status, received_by,
                    received_at, changed_by, changed_at)
SELECT id, 0, demand_id, number, sha256(id::text::bytea), encoding, 'BIRTH_DATE', 'ALL_OR_NOTHING', lines, 0, 'COMPLETED', loaded_by,
       loaded_at, loaded_by, loaded_at
FROM demand_roster;
INSERT INTO roster_block (roster_id, number, lines, faulty, added, duplicates, done_at)
SELECT id, 1, lines, 0, lines - duplicates, duplicates, loaded_at FROM demand_roster;
INSERT INTO victim (roster_id, line, demand_id, identity, masked_name, participates, own_award)
SELECT r.id, v.line_number, v.demand_id, encode(substr(v.identity_hash, 1, 16), 'hex')::uuid, v.masked_name, v.participates,
       (v.own_award * CASE WHEN d.award_per_head_currency IN ('KRW', 'JPY') THEN 1 ELSE 100 END)::bigint
FROM demand_victim v
JOIN demand d ON d.id = v.demand_id
JOIN demand_roster r ON r.demand_id = v.demand_id AND r.number = v.roster_number;
DROP TABLE demand_victim;
DROP TABLE demand_roster;
