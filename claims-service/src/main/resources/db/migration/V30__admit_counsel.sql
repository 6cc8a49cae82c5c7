-- Law firms take part in claims as forensic firms do.
ALTER TABLE claim_participant DROP CONSTRAINT claim_participant_kind_known;
ALTER TABLE claim_participant ADD CONSTRAINT claim_participant_kind_known CHECK (kind IN ('FORENSIC_VENDOR', 'COUNSEL'));
