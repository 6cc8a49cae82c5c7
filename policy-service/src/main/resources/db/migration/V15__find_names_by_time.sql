-- Names are listed with the last issued policy first. An index of all policies finds every bearer of a name, of which a page needs the
-- newest few; so names are indexed apart for every fifty days of issue, and a page asks the newest days first.
CREATE FUNCTION issue_days(policy uuid) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN left(policy::text, 4);

-- Single characters, too: a surname may be all that is known.
CREATE FUNCTION characters_and_pairs(value text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (SELECT coalesce(array_agg(DISTINCT substr(value, position, size)), '{}')
          FROM generate_series(1, length(value)) AS position, generate_series(1, 2) AS size);

CREATE FUNCTION sought_pairs(value text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN length(value) < 2 THEN ARRAY[value] ELSE bigrams(value) END;

CREATE FUNCTION of_days(days text, parts text[]) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ARRAY(SELECT days || part FROM unnest(parts) AS part);

CREATE INDEX policy_by_name_and_days ON policy USING gin (of_days(issue_days(id), characters_and_pairs(insured_search)));
DROP INDEX policy_by_insured;

-- Whether what ended early has ended by now is read in the index alone.
DROP INDEX policy_ended;
CREATE INDEX policy_ended ON policy (id DESC) INCLUDE (ended_by, ended_on, cover_from) WHERE ended_by IS NOT NULL;

-- Brokers look for names among their own policies, which lie far apart in the table.
DROP INDEX policy_by_brokerage;
CREATE INDEX policy_by_brokerage ON policy (brokerage, id DESC) INCLUDE (insured_search);
