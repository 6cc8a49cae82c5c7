-- Losses are notified by people who know the company's number rather than the policy's.
CREATE INDEX policy_version_business_number ON policy_version (business_registration_number, policy_id)
  WHERE business_registration_number IS NOT NULL;
