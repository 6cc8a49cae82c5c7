-- A quote begins as a draft that may lack anything, and may be reopened as a new revision; the revisions before are kept.

ALTER TABLE quote
    ADD COLUMN revision              integer NOT NULL DEFAULT 1
        CONSTRAINT quote_revision_positive CHECK (revision >= 1),
    ADD COLUMN application           jsonb,
    ADD COLUMN underwriting          jsonb NOT NULL DEFAULT '{"adjustments": [], "subjectivities": []}',
    ADD COLUMN questionnaire_version varchar(60),
    ADD COLUMN currency              varchar(3),
    ADD COLUMN segment               varchar(40),
    ADD COLUMN insured_birth_date    date,
    ADD COLUMN insured_members       bigint
        CONSTRAINT quote_members_positive CHECK (insured_members > 0),
    ADD COLUMN rider_to              varchar(20),
    ADD COLUMN created_at            timestamptz;

UPDATE quote SET created_at = coalesce(submitted_at, now()),
                 currency = annual_sales_currency,
                 segment = 'COMPANY',
                 questionnaire_version = 'standard-2026-01';

-- What was submitted before questionnaires existed, said as answers to the questions of today.
UPDATE quote SET application = jsonb_build_object(
    'product', product,
    'currency', annual_sales_currency,
    'insured', jsonb_build_object(
        'name', insured_name, 'businessRegistrationNumber', insured_business_number, 'country', insured_country,
        'industry', industry, 'dataSubjects', data_subjects,
        'annualSales', jsonb_build_object('amount', annual_sales_amount, 'currency', annual_sales_currency)),
    'coverFrom', cover_from,
    'coverTo', cover_to,
    'answers', (SELECT jsonb_object_agg(control, control = ANY (controls))
                FROM unnest(ARRAY ['MFA', 'PATCHING', 'OFFLINE_BACKUP', 'ENCRYPTION', 'EDR', 'MONITORING',
                                   'RESPONSE_PLAN_TESTED', 'ISMS', 'ISMS_P']) AS control),
    'externalRating', external_rating,
    'findings', '[]'::jsonb,
    'parts', to_jsonb(parts),
    'options', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                           'limit', jsonb_build_object('amount', limit_amount, 'currency', limit_currency),
                           'retention', jsonb_build_object('amount', retention_amount, 'currency', retention_currency))
                           ORDER BY position), '[]'::jsonb)
                FROM quote_option WHERE quote_id = quote.id));

ALTER TABLE quote
    ALTER COLUMN application SET NOT NULL,
    ALTER COLUMN created_at SET NOT NULL,
    ALTER COLUMN product DROP NOT NULL,
    ALTER COLUMN product_version DROP NOT NULL,
    ALTER COLUMN tariff_version DROP NOT NULL,
    ALTER COLUMN insured_name DROP NOT NULL,
    ALTER COLUMN insured_business_number DROP NOT NULL,
    ALTER COLUMN insured_business_number TYPE varchar(40),
    ALTER COLUMN insured_country DROP NOT NULL,
    ALTER COLUMN industry DROP NOT NULL,
    ALTER COLUMN annual_sales_amount DROP NOT NULL,
    ALTER COLUMN annual_sales_currency DROP NOT NULL,
    ALTER COLUMN data_subjects DROP NOT NULL,
    ALTER COLUMN cover_from DROP NOT NULL,
    ALTER COLUMN cover_to DROP NOT NULL,
    ALTER COLUMN controls DROP NOT NULL,
    ALTER COLUMN open_known_exploited_vulnerability DROP NOT NULL,
    ALTER COLUMN external_rating DROP NOT NULL,
    ALTER COLUMN parts DROP NOT NULL,
    DROP CONSTRAINT quote_business_number_digits,
    DROP CONSTRAINT quote_submitted_unless_draft,
    ADD CONSTRAINT quote_business_number_shape CHECK (insured_business_number ~ '^[0-9A-Z-]{1,40}$'),
    ADD CONSTRAINT quote_submitted_unless_draft CHECK (
        status IN ('DRAFT', 'WITHDRAWN')
        OR (submitted_at IS NOT NULL AND product_version IS NOT NULL AND tariff_version IS NOT NULL
            AND questionnaire_version IS NOT NULL AND currency IS NOT NULL AND segment IS NOT NULL
            AND insured_name IS NOT NULL AND insured_country IS NOT NULL
            AND cover_from IS NOT NULL AND cover_to IS NOT NULL AND parts IS NOT NULL));

-- Drafts are found by name, too.
DROP INDEX quote_by_insured_name;
CREATE INDEX quote_by_applicant_name ON quote USING gin (bigrams(application -> 'insured' ->> 'name'));

-- Who is insured twice: the same company in an overlapping period.
CREATE INDEX quote_by_business_number ON quote (insured_business_number, cover_from)
    WHERE status IN ('SUBMITTED', 'REFERRED', 'QUOTED', 'ACCEPTED', 'BOUND');
CREATE INDEX quote_by_cover_from ON quote (cover_from, id DESC);

CREATE TABLE quote_revision (
    quote_id     uuid         NOT NULL CONSTRAINT quote_revision_quote REFERENCES quote,
    revision     integer      NOT NULL CONSTRAINT quote_revision_number_positive CHECK (revision >= 1),
    content      jsonb        NOT NULL,
    closed_at    timestamptz  NOT NULL,
    closed_by    varchar(200) NOT NULL,
    CONSTRAINT quote_revision_pk PRIMARY KEY (quote_id, revision)
);
