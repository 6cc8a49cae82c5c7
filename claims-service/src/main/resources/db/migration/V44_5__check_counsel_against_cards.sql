-- An invoice of counsel may be returned and comes again under its number; an expense has a kind, by which it is capped.
ALTER TABLE counsel_invoice DROP CONSTRAINT counsel_invoice_status_known;
ALTER TABLE counsel_invoice ADD CONSTRAINT counsel_invoice_status_known
    CHECK (status IN ('SUBMITTED', 'APPROVED', 'RETURNED', 'REJECTED'));
ALTER TABLE counsel_invoice DROP CONSTRAINT counsel_invoice_number_uk;
CREATE UNIQUE INDEX counsel_invoice_number_uk ON counsel_invoice (firm, invoice_number) WHERE status <> 'RETURNED';

ALTER TABLE counsel_invoice_line ADD COLUMN expense varchar(20);
UPDATE counsel_invoice_line SET expense = 'OTHER' WHERE timekeeper IS NULL;
ALTER TABLE counsel_invoice_line ADD CONSTRAINT counsel_invoice_line_expense CHECK ((timekeeper IS NULL) = (expense IS NOT NULL));
