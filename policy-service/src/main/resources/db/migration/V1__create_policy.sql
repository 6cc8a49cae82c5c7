-- Policies with both time lines: effective (time of cover) and recorded (time of knowledge).
-- btree_gist lets an exclusion constraint compare a uuid beside ranges; it is a trusted extension, so the owner may create it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SEQUENCE p_number;

-- The form in which names are compared: composed Unicode, lower case, without blanks.
CREATE FUNCTION search_form(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(lower(normalize(value, NFKC)), '\s+', '', 'g');

-- Every pair of neighbouring characters: Korean names are searched by two characters, for which trigrams are of no use.
CREATE FUNCTION bigrams(value text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (SELECT coalesce(array_agg(DISTINCT substr(value, position, 2)), '{}')
          FROM generate_series(1, length(value) - 1) AS position);

CREATE TABLE policy (
  id             uuid        NOT NULL,
  version        bigint      NOT NULL,
  number         text        COLLATE "C" NOT NULL,
  quote_number   text        COLLATE "C" NOT NULL,
  product        text        NOT NULL,
  brokerage      text        NOT NULL,
  cover_from     date        NOT NULL,
  cover_to       date        NOT NULL,
  -- the name under the version recorded last, kept here for search
  insured_name   text        NOT NULL,
  insured_search text        COLLATE "C" NOT NULL GENERATED ALWAYS AS (search_form(insured_name)) STORED,
  issued_at      timestamptz NOT NULL,
  CONSTRAINT policy_pk PRIMARY KEY (id),
  CONSTRAINT policy_number_unique UNIQUE (number),
  CONSTRAINT policy_quote_number_unique UNIQUE (quote_number),
  CONSTRAINT policy_cover_not_empty CHECK (cover_from < cover_to)
);

CREATE INDEX policy_by_brokerage ON policy (brokerage, id DESC);
CREATE INDEX policy_by_cover ON policy (cover_to, cover_from);
CREATE INDEX policy_by_insured ON policy USING gin (bigrams(insured_search));

CREATE TABLE policy_version (
  id                           uuid           NOT NULL,
  policy_id                    uuid           NOT NULL,
  sequence                     integer        NOT NULL,
  cause                        text           NOT NULL,
  effective_from               date           NOT NULL,
  effective_to                 date           NOT NULL,
  recorded_from                timestamptz    NOT NULL,
  recorded_to                  timestamptz,
  recorded_by                  text           NOT NULL,
  tariff_version               text           NOT NULL,
  insured_name                 text           NOT NULL,
  business_registration_number text           NOT NULL,
  country                      text           NOT NULL,
  industry                     text           NOT NULL,
  annual_sales_amount          numeric(20, 2) NOT NULL,
  annual_sales_currency        text           NOT NULL,
  data_subjects                bigint         NOT NULL,
  currency                     text           NOT NULL,
  aggregate_limit_amount       numeric(20, 2) NOT NULL,
  retention_amount             numeric(20, 2) NOT NULL,
  premium_amount               numeric(20, 2) NOT NULL,
  CONSTRAINT policy_version_pk PRIMARY KEY (id),
  CONSTRAINT policy_version_policy_fk FOREIGN KEY (policy_id) REFERENCES policy (id),
  CONSTRAINT policy_version_sequence_unique UNIQUE (policy_id, sequence),
  CONSTRAINT policy_version_effective_not_empty CHECK (effective_from < effective_to),
  CONSTRAINT policy_version_recorded_not_empty CHECK (recorded_from < recorded_to),
  CONSTRAINT policy_version_sums_not_negative CHECK (
    annual_sales_amount >= 0 AND data_subjects >= 0
    AND aggregate_limit_amount > 0 AND retention_amount >= 0 AND premium_amount >= 0),
  -- On any day of cover, as known at any instant, there is at most one version. Deferred, because a change closes what was
  -- known and records what is known now in one transaction, in whichever order.
  CONSTRAINT policy_version_one_at_a_time EXCLUDE USING gist (
    policy_id WITH =,
    daterange(effective_from, effective_to) WITH &&,
    tstzrange(recorded_from, recorded_to) WITH &&
  ) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE coverage_part (
  version_id           uuid           NOT NULL,
  position             integer        NOT NULL,
  code                 text           NOT NULL,
  basis                text           NOT NULL,
  currency             text           NOT NULL,
  limit_amount         numeric(20, 2) NOT NULL,
  retention_amount     numeric(20, 2) NOT NULL,
  waiting_period_hours integer,
  retroactive_date     date,
  premium_amount       numeric(20, 2) NOT NULL,
  CONSTRAINT coverage_part_pk PRIMARY KEY (version_id, position),
  CONSTRAINT coverage_part_version_fk FOREIGN KEY (version_id) REFERENCES policy_version (id),
  CONSTRAINT coverage_part_code_unique UNIQUE (version_id, code),
  CONSTRAINT coverage_part_basis_known CHECK (basis IN ('CLAIMS_MADE', 'DISCOVERY', 'OCCURRENCE')),
  CONSTRAINT coverage_part_retroactive_if_claims_made CHECK ((basis = 'CLAIMS_MADE') = (retroactive_date IS NOT NULL)),
  CONSTRAINT coverage_part_sums_not_negative CHECK (
    limit_amount > 0 AND retention_amount >= 0 AND premium_amount >= 0 AND waiting_period_hours >= 0)
);

-- History is never rewritten: a recorded version only ever learns when it stopped being what is known.
CREATE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.recorded_to IS NULL
      AND to_jsonb(OLD) - 'recorded_to' = to_jsonb(NEW) - 'recorded_to' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A recorded policy version is never rewritten' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER policy_version_kept BEFORE UPDATE OR DELETE ON policy_version
  FOR EACH ROW EXECUTE FUNCTION keep_version();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER coverage_part_kept BEFORE UPDATE OR DELETE ON coverage_part
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
