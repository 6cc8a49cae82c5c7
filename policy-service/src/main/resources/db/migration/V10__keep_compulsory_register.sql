-- The register of compulsory insurance: a projection that follows every change of a policy, and the certificates issued from it.
CREATE TABLE compulsory_company (
  -- business registration number, digits only
  number text COLLATE "C" NOT NULL,
  CONSTRAINT compulsory_company_pk PRIMARY KEY (number)
);

CREATE TABLE compulsory_policy (
  -- that of the policy, so that the register reads in the order of issue
  id                  uuid           NOT NULL,
  policy_number       text           COLLATE "C" NOT NULL,
  rule                text           NOT NULL,
  product             text           NOT NULL,
  company_number      text           COLLATE "C" NOT NULL,
  company_name        text           NOT NULL,
  company_search      text           COLLATE "C" NOT NULL GENERATED ALWAYS AS (search_form(company_name)) STORED,
  cover_from          date           NOT NULL,
  cover_to            date           NOT NULL,
  ended_on            date,
  currency            text           NOT NULL,
  premium_amount      numeric(20, 2) NOT NULL,
  -- what the company said of its size; null where the product did not ask
  annual_sales_amount numeric(20, 2),
  data_subjects       bigint,
  CONSTRAINT compulsory_policy_pk PRIMARY KEY (id),
  CONSTRAINT compulsory_policy_number_unique UNIQUE (policy_number),
  CONSTRAINT compulsory_policy_policy_fk FOREIGN KEY (policy_number) REFERENCES policy (number),
  CONSTRAINT compulsory_policy_company_fk FOREIGN KEY (company_number) REFERENCES compulsory_company (number)
);

CREATE INDEX compulsory_policy_by_company ON compulsory_policy (company_number, id DESC);
CREATE INDEX compulsory_policy_by_name ON compulsory_policy USING gin (bigrams(company_search));
CREATE INDEX compulsory_policy_by_inception ON compulsory_policy (cover_from);

-- The days that are covered by what is known now, with the limit that counts.
CREATE TABLE compulsory_cover (
  policy_number    text           COLLATE "C" NOT NULL,
  version_sequence integer        NOT NULL,
  company_number   text           COLLATE "C" NOT NULL,
  cover_from       date           NOT NULL,
  cover_to         date           NOT NULL,
  currency         text           NOT NULL,
  limit_amount     numeric(20, 2) NOT NULL,
  CONSTRAINT compulsory_cover_pk PRIMARY KEY (policy_number, version_sequence),
  CONSTRAINT compulsory_cover_policy_fk FOREIGN KEY (policy_number) REFERENCES compulsory_policy (policy_number),
  CONSTRAINT compulsory_cover_company_fk FOREIGN KEY (company_number) REFERENCES compulsory_company (number),
  CONSTRAINT compulsory_cover_not_empty CHECK (cover_from < cover_to),
  CONSTRAINT compulsory_cover_limit_positive CHECK (limit_amount > 0),
  -- One policy covers a day once.
  CONSTRAINT compulsory_cover_one_a_day EXCLUDE USING gist (
    policy_number WITH =, daterange(cover_from, cover_to) WITH &&)
);

CREATE INDEX compulsory_cover_by_company ON compulsory_cover (company_number, cover_from);

-- Days after a company's first that no policy covers; without end where none follows.
CREATE TABLE cover_gap (
  id             uuid NOT NULL DEFAULT uuidv7(),
  company_number text COLLATE "C" NOT NULL,
  gap_from       date NOT NULL,
  gap_to         date,
  CONSTRAINT cover_gap_pk PRIMARY KEY (id),
  CONSTRAINT cover_gap_company_fk FOREIGN KEY (company_number) REFERENCES compulsory_company (number),
  CONSTRAINT cover_gap_not_empty CHECK (gap_from < gap_to),
  CONSTRAINT cover_gap_once UNIQUE (company_number, gap_from)
);

CREATE INDEX cover_gap_by_days ON cover_gap (gap_from, gap_to);

-- What was certified, and under which code it can be checked.
CREATE TABLE certificate (
  id               uuid           NOT NULL,
  code             text           COLLATE "C" NOT NULL,
  policy_number    text           COLLATE "C" NOT NULL,
  version_sequence integer        NOT NULL,
  product          text           NOT NULL,
  company_number   text           COLLATE "C" NOT NULL,
  company_name     text           NOT NULL,
  cover_from       date           NOT NULL,
  cover_to         date           NOT NULL,
  currency         text           NOT NULL,
  limit_amount     numeric(20, 2) NOT NULL,
  issued_at        timestamptz    NOT NULL,
  issued_by        text           NOT NULL,
  CONSTRAINT certificate_pk PRIMARY KEY (id),
  CONSTRAINT certificate_code_unique UNIQUE (code),
  CONSTRAINT certificate_one_a_version UNIQUE (policy_number, version_sequence),
  CONSTRAINT certificate_policy_fk FOREIGN KEY (policy_number) REFERENCES policy (number),
  CONSTRAINT certificate_not_empty CHECK (cover_from < cover_to),
  CONSTRAINT certificate_limit_positive CHECK (limit_amount > 0)
);

CREATE TRIGGER certificate_kept BEFORE UPDATE OR DELETE ON certificate
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
