-- Desks count and list what waits by index: signed reports until they are accepted or returned.
CREATE INDEX forensic_report_to_review_ix ON forensic_report (signed_at, id) WHERE status = 'SIGNED';
