-- Group policies: the members of a platform, enrolled from files of up to a million lines.

-- Every pair of neighbouring characters, as bigrams() gives them. Korean names of two to four characters take the short way,
-- which the index expression holds itself; a million names would otherwise spend most of their time in a sub-select.
CREATE FUNCTION name_bigrams(value text) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE length(value)
    WHEN 2 THEN ARRAY[value]
    WHEN 3 THEN ARRAY[substr(value, 1, 2), substr(value, 2, 2)]
    WHEN 4 THEN ARRAY[substr(value, 1, 2), substr(value, 2, 2), substr(value, 3, 2)]
    ELSE bigrams(value) END;

-- A file that is being received. What never becomes an enrolment is swept away.
CREATE TABLE enrolment_upload (
  id            uuid        NOT NULL,
  policy_number text        COLLATE "C" NOT NULL,
  started_at    timestamptz NOT NULL,
  CONSTRAINT enrolment_upload_pk PRIMARY KEY (id),
  CONSTRAINT enrolment_upload_policy_fk FOREIGN KEY (policy_number) REFERENCES policy (number)
);

CREATE TABLE enrolment (
  id            uuid        NOT NULL,
  version       bigint      NOT NULL,
  policy_number text        COLLATE "C" NOT NULL,
  -- position among the enrolments of the policy; part of the certificates' numbers
  ordinal       integer     NOT NULL,
  content_hash  bytea       NOT NULL,
  encoding      text        NOT NULL,
  channel       text        NOT NULL,
  line_count    integer     NOT NULL,
  status        text        NOT NULL,
  failure       text,
  received_at   timestamptz NOT NULL,
  received_by   text        NOT NULL,
  changed_at    timestamptz NOT NULL,
  changed_by    text        NOT NULL,
  CONSTRAINT enrolment_pk PRIMARY KEY (id),
  CONSTRAINT enrolment_policy_fk FOREIGN KEY (policy_number) REFERENCES policy (number),
  CONSTRAINT enrolment_ordinal_unique UNIQUE (policy_number, ordinal),
  -- The same file is the same enrolment.
  CONSTRAINT enrolment_content_unique UNIQUE (policy_number, content_hash),
  CONSTRAINT enrolment_hash_whole CHECK (octet_length(content_hash) = 32),
  CONSTRAINT enrolment_lines_positive CHECK (line_count > 0),
  CONSTRAINT enrolment_status_known CHECK (status IN ('RUNNING', 'STOPPED', 'FAILED', 'COMPLETED')),
  CONSTRAINT enrolment_failure_if_failed CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);

CREATE INDEX enrolment_running ON enrolment (id) WHERE status = 'RUNNING';

-- A stretch of a file, worked off in one transaction by whoever holds its row. Together the blocks tell the progress.
CREATE TABLE enrolment_block (
  enrolment_id uuid        NOT NULL,
  number       integer     NOT NULL,
  line_count   integer     NOT NULL,
  refused      integer     NOT NULL,
  enrolled     integer     NOT NULL DEFAULT 0,
  duplicates   integer     NOT NULL DEFAULT 0,
  attempts     integer     NOT NULL DEFAULT 0,
  not_before   timestamptz NOT NULL DEFAULT '-infinity',
  done_at      timestamptz,
  CONSTRAINT enrolment_block_pk PRIMARY KEY (enrolment_id, number),
  CONSTRAINT enrolment_block_adds_up CHECK (done_at IS NULL OR enrolled + duplicates + refused = line_count)
);

CREATE INDEX enrolment_block_waiting ON enrolment_block (enrolment_id, number) WHERE done_at IS NULL;

-- The lines of a block that can be understood, a column an array: one row instead of thousands, gone when the enrolment is
-- complete. Uncompressed, because it is read once.
CREATE TABLE enrolment_content (
  enrolment_id uuid      NOT NULL,
  block        integer   NOT NULL,
  line         integer[] NOT NULL,
  reference    text[]    NOT NULL,
  name         text[]    NOT NULL,
  name_search  text[]    NOT NULL,
  birth_date   date[]    NOT NULL,
  email        text[]    NOT NULL,
  phone        text[]    NOT NULL,
  cover_from   date[]    NOT NULL,
  cover_to     date[]    NOT NULL,
  consent_at   timestamptz[] NOT NULL,
  disclosure   text[]    NOT NULL,
  CONSTRAINT enrolment_content_pk PRIMARY KEY (enrolment_id, block)
);

ALTER TABLE enrolment_content
  ALTER COLUMN line SET STORAGE EXTERNAL, ALTER COLUMN reference SET STORAGE EXTERNAL, ALTER COLUMN name SET STORAGE EXTERNAL,
  ALTER COLUMN name_search SET STORAGE EXTERNAL, ALTER COLUMN birth_date SET STORAGE EXTERNAL,
  ALTER COLUMN email SET STORAGE EXTERNAL, ALTER COLUMN phone SET STORAGE EXTERNAL,
  ALTER COLUMN cover_from SET STORAGE EXTERNAL, ALTER COLUMN cover_to SET STORAGE EXTERNAL,
  ALTER COLUMN consent_at SET STORAGE EXTERNAL, ALTER COLUMN disclosure SET STORAGE EXTERNAL;

-- What is wrong with a line; the value is kept masked only.
CREATE TABLE enrolment_problem (
  enrolment_id uuid    NOT NULL,
  line         integer NOT NULL,
  field        text    NOT NULL,
  fault        text    NOT NULL,
  value        text    NOT NULL,
  CONSTRAINT enrolment_problem_pk PRIMARY KEY (enrolment_id, line, field, fault)
);

-- Whom a group policy insures. The certificate's number is the policy's, the enrolment's ordinal and the line of the file, so that
-- numbering needs no counter. There are no foreign keys: a check a row would cost as much as the row, and members come from
-- enrolments alone, which have theirs.
CREATE TABLE member (
  enrolment_id  uuid        NOT NULL,
  line          integer     NOT NULL,
  version       integer     NOT NULL DEFAULT 0,
  policy_number text        COLLATE "C" NOT NULL,
  reference     text        COLLATE "C" NOT NULL,
  -- how often the platform's member has come: who returns after leaving is enrolled again
  stay          smallint    NOT NULL,
  name          text        NOT NULL,
  name_search   text        COLLATE "C" NOT NULL,
  birth_date    date        NOT NULL,
  email         text,
  phone         text,
  cover_from    date        NOT NULL,
  cover_to      date        NOT NULL,
  consent_at    timestamptz NOT NULL,
  disclosure    text        NOT NULL,
  enrolled_at   timestamptz NOT NULL,
  ending        text,
  -- the first day no longer covered; the first day of cover where it was withdrawn from
  ended_on      date,
  ended_at      timestamptz,
  ended_by      text,
  ending_reason text,
  CONSTRAINT member_pk PRIMARY KEY (enrolment_id, line),
  -- Nobody twice, whoever enrols at the same time.
  CONSTRAINT member_once UNIQUE (policy_number, reference, stay),
  CONSTRAINT member_cover_not_empty CHECK (cover_from < cover_to),
  CONSTRAINT member_ending_whole CHECK (
    (ending IS NULL AND ended_on IS NULL AND ended_at IS NULL AND ended_by IS NULL AND ending_reason IS NULL)
    OR (ending = 'WITHDRAWN' AND ended_on = cover_from AND ended_at IS NOT NULL AND ended_by IS NOT NULL)
    OR (ending = 'LEFT' AND ended_on > cover_from AND ended_on <= cover_to AND ended_at IS NOT NULL AND ended_by IS NOT NULL))
);

-- A large pending list, merged when an enrolment is complete: keys are then inserted in order and by the thousand.
CREATE INDEX member_by_name ON member USING gin (name_bigrams(name_search)) WITH (fastupdate = on, gin_pending_list_limit = 32768);

-- Only its owner may merge what waits for an index.
CREATE FUNCTION settle_member_names() RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT gin_clean_pending_list('${flyway:defaultSchema}.member_by_name'::regclass) $$;

-- The lines of a block as members to be, and whether they are right by what their policy says. Disclosures come as arrays of the
-- version and the span in which it was in use.
CREATE FUNCTION judged_lines(
  of_enrolment uuid, of_block integer, policy text, starts date, ends date, zone text, at timestamptz,
  versions text[], used_from timestamptz[], used_to timestamptz[])
  RETURNS TABLE (
    enrolment_id uuid, line integer, policy_number text, reference text, name text, name_search text, birth_date date,
    email text, phone text, cover_from date, cover_to date, consent_at timestamptz, disclosure text, enrolled_at timestamptz,
    inside boolean, consent_first boolean, consent_given boolean, disclosed boolean)
  LANGUAGE sql STABLE
  AS $$
    SELECT c.enrolment_id, u.line, policy, u.reference, u.name, u.name_search, u.birth_date, u.email, u.phone,
      u.cover_from, coalesce(u.cover_to, ends), u.consent_at, u.disclosure, at,
      u.cover_from >= starts AND u.cover_from < ends AND coalesce(u.cover_to, ends) <= ends,
      (u.consent_at AT TIME ZONE zone)::date <= u.cover_from,
      u.consent_at <= at,
      EXISTS (SELECT FROM unnest(versions, used_from, used_to) AS d (version, since, until)
              WHERE d.version = u.disclosure AND u.consent_at >= d.since AND (d.until IS NULL OR u.consent_at < d.until))
    FROM enrolment_content c, unnest(
        c.line, c.reference, c.name, c.name_search, c.birth_date, c.email, c.phone, c.cover_from, c.cover_to, c.consent_at, c.disclosure)
      AS u (line, reference, name, name_search, birth_date, email, phone, cover_from, cover_to, consent_at, disclosure)
    WHERE c.enrolment_id = of_enrolment AND c.block = of_block
  $$;

-- What the members of a period really cost against the deposit premium, month by month.
CREATE TABLE member_declaration (
  policy_number text           COLLATE "C" NOT NULL,
  month         date           NOT NULL,
  covered_to    date           NOT NULL,
  member_days   bigint         NOT NULL,
  currency      text           NOT NULL,
  earned        numeric(20, 2) NOT NULL,
  deposit       numeric(20, 2) NOT NULL,
  adjusted_before numeric(20, 2) NOT NULL,
  adjustment    numeric(20, 2) NOT NULL,
  declared_at   timestamptz    NOT NULL,
  declared_by   text           NOT NULL,
  CONSTRAINT member_declaration_pk PRIMARY KEY (policy_number, month),
  CONSTRAINT member_declaration_policy_fk FOREIGN KEY (policy_number) REFERENCES policy (number),
  CONSTRAINT member_declaration_month_begins CHECK (extract(day FROM month) = 1),
  CONSTRAINT member_declaration_adds_up CHECK (adjustment = earned - deposit - adjusted_before)
);

CREATE TRIGGER member_declaration_kept BEFORE UPDATE OR DELETE ON member_declaration
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
