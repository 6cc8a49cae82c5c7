-- Who handles a referred quote. A quote has a row from the first time on that somebody does something about it at the desk.
CREATE TABLE referral (
    quote_number  varchar(20) NOT NULL CONSTRAINT referral_pk PRIMARY KEY
        CONSTRAINT referral_quote REFERENCES quote (number),
    version       bigint      NOT NULL,
    assignee      varchar(200),
    assignee_name varchar(200),
    assigned_at   timestamptz,
    CONSTRAINT referral_assigned_as_a_whole CHECK (
        (assignee IS NULL) = (assignee_name IS NULL) AND (assignee IS NULL) = (assigned_at IS NULL))
);

CREATE INDEX referral_by_assignee ON referral (assignee) WHERE assignee IS NOT NULL;

-- What underwriters tell each other. Notes are only ever added.
CREATE TABLE referral_note (
    id           uuid          NOT NULL CONSTRAINT referral_note_pk PRIMARY KEY,
    quote_number varchar(20)   NOT NULL CONSTRAINT referral_note_quote REFERENCES quote (number),
    author       varchar(200)  NOT NULL,
    author_name  varchar(200)  NOT NULL,
    written_at   timestamptz   NOT NULL,
    text         varchar(4000) NOT NULL
);

CREATE INDEX referral_note_by_quote ON referral_note (quote_number, id);

-- What underwriters want to know from the broker, counted by quote.
CREATE TABLE information_request (
    id               uuid          NOT NULL CONSTRAINT information_request_pk PRIMARY KEY,
    version          bigint        NOT NULL,
    quote_number     varchar(20)   NOT NULL CONSTRAINT information_request_quote REFERENCES quote (number),
    number           integer       NOT NULL CONSTRAINT information_request_number_positive CHECK (number > 0),
    question         varchar(2000) NOT NULL,
    asked_by         varchar(200)  NOT NULL,
    asked_by_name    varchar(200)  NOT NULL,
    asked_at         timestamptz   NOT NULL,
    answer           varchar(4000),
    answered_by      varchar(200),
    answered_by_name varchar(200),
    answered_at      timestamptz,
    CONSTRAINT information_request_number_unique UNIQUE (quote_number, number),
    CONSTRAINT information_request_answered_as_a_whole CHECK (
        (answer IS NULL) = (answered_at IS NULL)
        AND (answer IS NULL) = (answered_by IS NULL)
        AND (answer IS NULL) = (answered_by_name IS NULL))
);

CREATE INDEX information_request_open ON information_request (quote_number) WHERE answered_at IS NULL;

-- The desk works off what lapses first.
CREATE INDEX quote_referred ON quote (valid_until, id) WHERE status = 'REFERRED';
