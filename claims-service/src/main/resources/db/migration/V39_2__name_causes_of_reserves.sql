-- Why a reserve moved, from a catalogue, beside the words of its author.
ALTER TABLE reserve_movement ADD COLUMN cause varchar(20) NOT NULL DEFAULT 'DEVELOPMENT';
ALTER TABLE reserve_movement ALTER COLUMN cause DROP DEFAULT,
    ADD CONSTRAINT reserve_movement_cause_known CHECK (cause IN ('FIRST_ESTIMATE', 'TRIAGE_AVERAGE', 'FORENSIC_FINDINGS',
        'PROOF_OF_LOSS', 'DEMAND', 'DECISION', 'SETTLEMENT', 'ADVANCE', 'DEVELOPMENT', 'CORRECTION', 'RELEASE'));
