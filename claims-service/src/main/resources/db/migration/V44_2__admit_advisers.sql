-- Negotiators, forensic accountants and crisis consultants take part in claims as the other firms of the panel do.
ALTER TABLE claim_participant DROP CONSTRAINT claim_participant_kind_known;
ALTER TABLE claim_participant ADD CONSTRAINT claim_participant_kind_known
    CHECK (kind IN ('FORENSIC_VENDOR', 'COUNSEL', 'ADVISER'));

-- Those that were appointed while the insurer's own people entered what they said.
INSERT INTO claim_participant (claim_id, kind, code)
SELECT DISTINCT e.claim_id, 'ADVISER', e.vendor_code FROM engagement e
WHERE e.kind IN ('NEGOTIATOR', 'FORENSIC_ACCOUNTANT', 'CRISIS_CONSULTANT')
  AND (e.status IN ('APPOINTED', 'ACCEPTED', 'STARTED') OR (e.status = 'ENDED' AND e.accepted_at IS NOT NULL))
ON CONFLICT DO NOTHING;
