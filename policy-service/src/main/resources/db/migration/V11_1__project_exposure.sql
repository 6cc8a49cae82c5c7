-- Accumulation: what the insurer is exposed to on any day, kept with every change of a policy and read without reading policies.

-- The coverage parts in the order in which arrays hold their amounts.
CREATE FUNCTION exposure_parts() RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY[
    'INCIDENT_RESPONSE', 'DATA_RESTORATION', 'BUSINESS_INTERRUPTION', 'DEPENDENT_BUSINESS_INTERRUPTION', 'CYBER_EXTORTION',
    'CRISIS_MANAGEMENT_CONSULTING', 'CRISIS_MANAGEMENT_EXECUTION', 'NOTIFICATION_COSTS', 'CREDIT_MONITORING',
    'FUNDS_TRANSFER_LOSS', 'PRIVACY_LIABILITY', 'NETWORK_SECURITY_LIABILITY', 'MEDIA_LIABILITY', 'REGULATORY_PROCEEDINGS',
    'PCI_ASSESSMENTS'];

-- The exposure that policies make by what is known now; the projection is made of it and checked against it.
CREATE VIEW policy_exposure AS
SELECT p.id AS policy_id, p.number AS policy_number, v.effective_from AS cover_from, v.effective_to AS cover_to, p.product,
       v.country, coalesce(v.industry, 'NONE') AS industry, date_trunc('month', p.cover_from)::date AS inception_month,
       -- sizes in ten steps a decade, each about a quarter above the one before
       floor(10 * log(v.aggregate_limit_amount))::smallint AS band,
       v.currency, v.aggregate_limit_amount AS insured_amount, event.amount AS exposed_amount,
       ARRAY(SELECT CASE WHEN c.code IS NULL THEN 0 ELSE least(c.limit_amount, event.amount) END
             FROM unnest(exposure_parts()) WITH ORDINALITY AS part(code, position)
             LEFT JOIN coverage_part c ON c.version_id = v.id AND c.code = part.code
             ORDER BY part.position) AS part_amounts,
       ARRAY(SELECT d.kind || ':' || d.provider FROM policy_dependency d WHERE d.policy_id = p.id ORDER BY 1) AS providers
FROM policy p
JOIN policy_version v ON v.policy_id = p.id AND v.recorded_to IS NULL AND v.cover = 'COVERED'
-- the most that one event costs: the aggregate limit, or a lower limit for each event over the whole policy
CROSS JOIN LATERAL (
  SELECT least(v.aggregate_limit_amount, min(l.limit_amount)) AS amount FROM limit_clause l
  WHERE l.version_id = v.id AND l.kind = 'LIMIT' AND l.basis = 'EVENT' AND l.parts = '') event;

-- The same as kept: one row for the days that a policy covers under one version.
CREATE TABLE exposure (
  id              uuid           NOT NULL DEFAULT uuidv7(),
  policy_id       uuid           NOT NULL,
  policy_number   text           COLLATE "C" NOT NULL,
  cover_from      date           NOT NULL,
  cover_to        date           NOT NULL,
  product         text           NOT NULL,
  country         text           NOT NULL,
  industry        text           NOT NULL,
  inception_month date           NOT NULL,
  band            smallint       NOT NULL,
  currency        text           NOT NULL,
  insured_amount  numeric(20, 2) NOT NULL,
  exposed_amount  numeric(20, 2) NOT NULL,
  part_amounts    numeric[]      NOT NULL,
  -- kind and name, such as CLOUD:AWS
  providers       text[]         NOT NULL,
  CONSTRAINT exposure_pk PRIMARY KEY (id),
  CONSTRAINT exposure_policy_fk FOREIGN KEY (policy_id) REFERENCES policy (id),
  CONSTRAINT exposure_not_empty CHECK (cover_from < cover_to),
  CONSTRAINT exposure_within_insured CHECK (exposed_amount > 0 AND exposed_amount <= insured_amount),
  CONSTRAINT exposure_all_parts CHECK (cardinality(part_amounts) = cardinality(exposure_parts()))
);

CREATE INDEX exposure_by_policy ON exposure (policy_id);

-- Policies of a provider, the largest first.
CREATE TABLE exposure_provider (
  exposure_id    uuid           NOT NULL,
  provider       text           COLLATE "C" NOT NULL,
  currency       text           NOT NULL,
  exposed_amount numeric(20, 2) NOT NULL,
  CONSTRAINT exposure_provider_pk PRIMARY KEY (exposure_id, provider),
  CONSTRAINT exposure_provider_exposure_fk FOREIGN KEY (exposure_id) REFERENCES exposure (id) ON DELETE CASCADE
);

CREATE INDEX exposure_provider_by_amount ON exposure_provider (provider, currency, exposed_amount DESC, exposure_id DESC);

-- Exposure that came (+1) or went (-1) and is not yet in the sums. Rows are only added, so that changes of different policies
-- never wait for each other; a job folds them into the sums.
CREATE TABLE exposure_movement (
  id              bigint         NOT NULL GENERATED ALWAYS AS IDENTITY,
  sign            smallint       NOT NULL,
  cover_from      date           NOT NULL,
  cover_to        date           NOT NULL,
  product         text           NOT NULL,
  country         text           NOT NULL,
  industry        text           NOT NULL,
  inception_month date           NOT NULL,
  band            smallint       NOT NULL,
  currency        text           NOT NULL,
  insured_amount  numeric(20, 2) NOT NULL,
  exposed_amount  numeric(20, 2) NOT NULL,
  part_amounts    numeric[]      NOT NULL,
  providers       text[]         NOT NULL,
  CONSTRAINT exposure_movement_pk PRIMARY KEY (id),
  CONSTRAINT exposure_movement_sign CHECK (sign IN (-1, 1))
);

-- By how much exposure grows or falls on a day. What is exposed on a day is the sum of all days until then.
CREATE TABLE exposure_by_key (
  dimension      text           NOT NULL,
  key            text           COLLATE "C" NOT NULL,
  currency       text           NOT NULL,
  day            date           NOT NULL,
  policies       bigint         NOT NULL,
  exposed_amount numeric(30, 2) NOT NULL,
  CONSTRAINT exposure_by_key_pk PRIMARY KEY (dimension, key, currency, day),
  CONSTRAINT exposure_by_key_dimension CHECK (dimension IN ('PROVIDER', 'INDUSTRY', 'COUNTRY', 'PRODUCT'))
);

-- The same for scenarios: of policies that are alike, all of them and those that depend on a provider.
CREATE TABLE exposure_by_cell (
  -- empty for all policies
  provider        text           COLLATE "C" NOT NULL,
  product         text           NOT NULL,
  inception_month date           NOT NULL,
  band            smallint       NOT NULL,
  currency        text           NOT NULL,
  day             date           NOT NULL,
  policies        bigint         NOT NULL,
  insured_amount  numeric(30, 2) NOT NULL,
  exposed_amount  numeric(30, 2) NOT NULL,
  part_amounts    numeric[]      NOT NULL,
  CONSTRAINT exposure_by_cell_pk PRIMARY KEY (provider, product, inception_month, band, currency, day)
);

-- Policies that were there before.
INSERT INTO exposure (policy_id, policy_number, cover_from, cover_to, product, country, industry, inception_month, band,
                      currency, insured_amount, exposed_amount, part_amounts, providers)
SELECT policy_id, policy_number, cover_from, cover_to, product, country, industry, inception_month, band,
       currency, insured_amount, exposed_amount, part_amounts, providers FROM policy_exposure;
INSERT INTO exposure_movement (sign, cover_from, cover_to, product, country, industry, inception_month, band,
                               currency, insured_amount, exposed_amount, part_amounts, providers)
SELECT 1, cover_from, cover_to, product, country, industry, inception_month, band,
       currency, insured_amount, exposed_amount, part_amounts, providers FROM exposure;
