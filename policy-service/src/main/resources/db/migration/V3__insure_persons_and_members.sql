-- Households and the members of platforms are insured, too: persons have no business registration, no industry and no sales.
ALTER TABLE policy_version
  ADD COLUMN birth_date date,
  ADD COLUMN members bigint,
  ALTER COLUMN business_registration_number DROP NOT NULL,
  ALTER COLUMN industry DROP NOT NULL,
  ALTER COLUMN annual_sales_amount DROP NOT NULL,
  ALTER COLUMN annual_sales_currency DROP NOT NULL,
  ALTER COLUMN data_subjects DROP NOT NULL,
  ADD CONSTRAINT policy_version_members_positive CHECK (members > 0),
  ADD CONSTRAINT policy_version_insured_identified CHECK (business_registration_number IS NOT NULL OR birth_date IS NOT NULL);
