-- Days come as days since 1970 and instants as microseconds since then, which cost neither side a text. What the lines of a block have
-- in common stands beside them: where it tells that all of them are right, they need not be judged one by one.
DROP FUNCTION judged_lines(uuid, integer, text, date, date, text, timestamptz, text[], timestamptz[], timestamptz[]);
DROP TABLE enrolment_content;

CREATE TABLE enrolment_content (
  enrolment_id  uuid      NOT NULL,
  block         integer   NOT NULL,
  line          integer[] NOT NULL,
  reference     text[]    NOT NULL,
  name          text[]    NOT NULL,
  name_search   text[]    NOT NULL,
  birth_date    integer[] NOT NULL,
  email         text[]    NOT NULL,
  phone         text[]    NOT NULL,
  cover_from    integer[] NOT NULL,
  cover_to      integer[] NOT NULL,
  consent_at    bigint[]  NOT NULL,
  disclosure    text[]    NOT NULL,
  first_from    date,
  last_from     date,
  last_to       date,
  first_consent timestamptz,
  last_consent  timestamptz,
  consent_first boolean   NOT NULL,
  disclosures   text[]    NOT NULL,
  CONSTRAINT enrolment_content_pk PRIMARY KEY (enrolment_id, block),
  CONSTRAINT enrolment_content_summed_up CHECK (
    cardinality(line) = 0 OR (first_from IS NOT NULL AND last_from IS NOT NULL AND first_consent IS NOT NULL AND last_consent IS NOT NULL))
);

ALTER TABLE enrolment_content
  ALTER COLUMN line SET STORAGE EXTERNAL, ALTER COLUMN reference SET STORAGE EXTERNAL, ALTER COLUMN name SET STORAGE EXTERNAL,
  ALTER COLUMN name_search SET STORAGE EXTERNAL, ALTER COLUMN birth_date SET STORAGE EXTERNAL,
  ALTER COLUMN email SET STORAGE EXTERNAL, ALTER COLUMN phone SET STORAGE EXTERNAL,
  ALTER COLUMN cover_from SET STORAGE EXTERNAL, ALTER COLUMN cover_to SET STORAGE EXTERNAL,
  ALTER COLUMN consent_at SET STORAGE EXTERNAL, ALTER COLUMN disclosure SET STORAGE EXTERNAL;

-- The lines of a block as members to be.
CREATE FUNCTION block_lines(of_enrolment uuid, of_block integer, policy text, ends date, at timestamptz)
  RETURNS TABLE (
    enrolment_id uuid, line integer, policy_number text, reference text, name text, name_search text, birth_date date,
    email text, phone text, cover_from date, cover_to date, consent_at timestamptz, disclosure text, enrolled_at timestamptz)
  LANGUAGE sql STABLE
  AS $$
    SELECT c.enrolment_id, u.line, policy, u.reference COLLATE "C", u.name, u.name_search, date '1970-01-01' + u.birth_date, u.email,
      u.phone, date '1970-01-01' + u.cover_from, coalesce(date '1970-01-01' + u.cover_to, ends),
      to_timestamp(u.consent_at / 1e6::double precision), u.disclosure, at
    FROM enrolment_content c, unnest(
        c.line, c.reference, c.name, c.name_search, c.birth_date, c.email, c.phone, c.cover_from, c.cover_to, c.consent_at, c.disclosure)
      AS u (line, reference, name, name_search, birth_date, email, phone, cover_from, cover_to, consent_at, disclosure)
    WHERE c.enrolment_id = of_enrolment AND c.block = of_block
  $$;

-- The same, and whether they are right by what their policy says. Disclosures come as arrays of the version and the span in which it
-- was in use.
CREATE FUNCTION judged_lines(
  of_enrolment uuid, of_block integer, policy text, ends date, at timestamptz,
  starts date, zone text, versions text[], used_from timestamptz[], used_to timestamptz[])
  RETURNS TABLE (
    enrolment_id uuid, line integer, policy_number text, reference text, name text, name_search text, birth_date date,
    email text, phone text, cover_from date, cover_to date, consent_at timestamptz, disclosure text, enrolled_at timestamptz,
    inside boolean, consent_first boolean, consent_given boolean, disclosed boolean)
  LANGUAGE sql STABLE
  AS $$
    SELECT l.*,
      l.cover_from >= starts AND l.cover_from < ends AND l.cover_to <= ends,
      (l.consent_at AT TIME ZONE zone)::date <= l.cover_from,
      l.consent_at <= at,
      EXISTS (SELECT FROM unnest(versions, used_from, used_to) AS d (version, since, until)
              WHERE d.version = l.disclosure AND l.consent_at >= d.since AND (d.until IS NULL OR l.consent_at < d.until))
    FROM block_lines(of_enrolment, of_block, policy, ends, at) AS l
  $$;

-- By how many a policy's members become more or fewer on a day: some hundred rows tell how many are covered, whatever their number.
-- Each block adds rows of its own, so that blocks side by side never wait; endings are added as block 0.
CREATE TABLE member_count_change (
  policy_number text    COLLATE "C" NOT NULL,
  day           date    NOT NULL,
  enrolment_id  uuid    NOT NULL,
  block         integer NOT NULL,
  change        integer NOT NULL,
  CONSTRAINT member_count_change_pk PRIMARY KEY (policy_number, day, enrolment_id, block) INCLUDE (change)
);

INSERT INTO member_count_change (policy_number, day, enrolment_id, block, change)
SELECT m.policy_number, d.day, m.enrolment_id, 0, sum(d.change)
FROM member m CROSS JOIN LATERAL (VALUES (m.cover_from, 1), (coalesce(m.ended_on, m.cover_to), -1)) AS d (day, change)
GROUP BY m.policy_number, d.day, m.enrolment_id;

CREATE FUNCTION count_member_ending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO member_count_change AS c (policy_number, day, enrolment_id, block, change)
  SELECT NEW.policy_number, d.day, NEW.enrolment_id, 0, sum(d.change)
  FROM (VALUES (coalesce(OLD.ended_on, OLD.cover_to), 1), (coalesce(NEW.ended_on, NEW.cover_to), -1)) AS d (day, change)
  GROUP BY d.day ORDER BY d.day
  ON CONFLICT (policy_number, day, enrolment_id, block) DO UPDATE SET change = c.change + EXCLUDED.change;
  RETURN NULL;
END
$$;

CREATE TRIGGER member_ending_counted AFTER UPDATE OF ended_on ON member
  FOR EACH ROW WHEN (OLD.ended_on IS DISTINCT FROM NEW.ended_on) EXECUTE FUNCTION count_member_ending();
