-- Claims of which people were told that a clock runs out, to take it off their desks once the clock has stopped.
CREATE INDEX activity_escalation_ix ON activity (claim_id) WHERE kind = 'ESCALATION' AND state = 'OPEN';
