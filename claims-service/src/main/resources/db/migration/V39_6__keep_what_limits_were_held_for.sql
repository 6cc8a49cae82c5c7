-- A limit is asked for with the same event and day of loss however often it is asked for, whatever becomes of the claim meanwhile.
ALTER TABLE payment_limit ADD COLUMN event varchar(40), ADD COLUMN loss_on date;
UPDATE payment_limit l SET event = c.number,
    loss_on = greatest(c.cover_from, least(c.cover_to - 1, (c.aware_at AT TIME ZONE 'Asia/Seoul')::date))
FROM claim c WHERE c.id = l.claim_id;
ALTER TABLE payment_limit ALTER COLUMN event SET NOT NULL, ALTER COLUMN loss_on SET NOT NULL;
