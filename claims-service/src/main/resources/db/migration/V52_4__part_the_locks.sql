-- Who told the result of the screening does not consent to the ransom; law firms are appointed to advise on the cover, too.
UPDATE extortion_case SET consented_by = NULL, consented_at = NULL, consent_reason = NULL WHERE consented_by = screened_by;
ALTER TABLE extortion_case ADD CONSTRAINT extortion_case_four_eyes CHECK (consented_by <> screened_by);

ALTER TABLE panel_firm DROP CONSTRAINT panel_firm_kinds_known;
ALTER TABLE panel_firm ADD CONSTRAINT panel_firm_kinds_known CHECK (kinds <@ ARRAY['FORENSIC_VENDOR', 'BREACH_COUNSEL',
    'DEFENCE_COUNSEL', 'COVERAGE_COUNSEL', 'NEGOTIATOR', 'FORENSIC_ACCOUNTANT', 'CRISIS_CONSULTANT']::varchar[]);
ALTER TABLE engagement DROP CONSTRAINT engagement_kind_known;
ALTER TABLE engagement ADD CONSTRAINT engagement_kind_known CHECK (kind IN ('FORENSIC_VENDOR', 'BREACH_COUNSEL', 'DEFENCE_COUNSEL',
    'COVERAGE_COUNSEL', 'NEGOTIATOR', 'FORENSIC_ACCOUNTANT', 'CRISIS_CONSULTANT'));

-- A waiver names every conflict that it covers, however many there are.
ALTER TABLE conflict_waiver ALTER COLUMN conflicts TYPE text;
