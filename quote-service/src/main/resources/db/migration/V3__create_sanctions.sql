-- Each load of a list is a version of its source; the entries of the current version alone are kept.
CREATE TABLE sanctions_list (
    id             uuid         NOT NULL CONSTRAINT sanctions_list_pk PRIMARY KEY,
    source         varchar(40)  NOT NULL
        CONSTRAINT sanctions_list_source_form CHECK (source ~ '^[A-Z0-9][A-Z0-9_-]*$'),
    version        integer      NOT NULL CONSTRAINT sanctions_list_version_positive CHECK (version > 0),
    current        boolean      NOT NULL,
    entry_count    integer      NOT NULL CONSTRAINT sanctions_list_entry_count_positive CHECK (entry_count > 0),
    loaded_at      timestamptz  NOT NULL,
    loaded_by      varchar(200) NOT NULL,
    loaded_by_name varchar(200) NOT NULL,
    CONSTRAINT sanctions_list_version_unique UNIQUE (source, version)
);

CREATE UNIQUE INDEX sanctions_list_one_current ON sanctions_list (source) WHERE current;

CREATE TABLE sanctions_entry (
    id        uuid         NOT NULL CONSTRAINT sanctions_entry_pk PRIMARY KEY,
    list_id   uuid         NOT NULL CONSTRAINT sanctions_entry_list REFERENCES sanctions_list,
    reference varchar(80)  NOT NULL,
    kind      varchar(20)  NOT NULL
        CONSTRAINT sanctions_entry_kind_known CHECK (kind IN ('PERSON', 'ORGANISATION', 'VESSEL', 'OTHER')),
    name      varchar(300) NOT NULL,
    aliases   text[]       NOT NULL,
    country   varchar(2),
    program   varchar(120),
    keys      text[]       NOT NULL,
    CONSTRAINT sanctions_entry_reference_unique UNIQUE (list_id, reference)
);

-- A screening reads only entries that share the sound of a word with the screened name.
CREATE INDEX sanctions_entry_by_keys ON sanctions_entry USING gin (keys);

-- A hit keeps what it was found in, because lists are replaced.
CREATE TABLE sanctions_hit (
    id              uuid          NOT NULL CONSTRAINT sanctions_hit_pk PRIMARY KEY,
    version         bigint        NOT NULL,
    subject         varchar(40)   NOT NULL,
    screened_name   varchar(300)  NOT NULL,
    source          varchar(40)   NOT NULL,
    list_version    integer       NOT NULL,
    reference       varchar(80)   NOT NULL,
    listed_name     varchar(300)  NOT NULL,
    matched_name    varchar(300)  NOT NULL,
    kind            varchar(20)   NOT NULL,
    country         varchar(2),
    program         varchar(120),
    score           numeric(5, 4) NOT NULL CONSTRAINT sanctions_hit_score_range CHECK (score BETWEEN 0 AND 1),
    status          varchar(20)   NOT NULL
        CONSTRAINT sanctions_hit_status_known CHECK (status IN ('OPEN', 'CLEARED', 'CONFIRMED')),
    found_at        timestamptz   NOT NULL,
    decided_by      varchar(200),
    decided_by_name varchar(200),
    decided_at      timestamptz,
    reason          varchar(2000),
    CONSTRAINT sanctions_hit_once UNIQUE (subject, screened_name, source, reference),
    CONSTRAINT sanctions_hit_decided_by_somebody CHECK (
        (status = 'OPEN') = (decided_by IS NULL)
        AND (decided_by IS NULL) = (decided_by_name IS NULL)
        AND (decided_by IS NULL) = (decided_at IS NULL)
        AND (decided_by IS NULL) = (reason IS NULL))
);

CREATE INDEX sanctions_hit_undecided ON sanctions_hit (id DESC) WHERE status = 'OPEN';
