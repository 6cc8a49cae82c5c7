-- Credits that were written back before returns were kept: their limit came back then, but the payment was not made less by them. Each gets
-- its return now, as one written back today would; of a payment that the bank had executed with the movement that goes with it. Run again,
-- it finds nothing left.
CREATE TEMPORARY TABLE written_back ON COMMIT DROP AS
SELECT gen_random_uuid() AS id, p.id AS payment_id, p.claim_id, p.part, p.kind, p.net_currency AS currency, p.paid_on IS NOT NULL AS was_paid,
       i.amount / CASE WHEN p.net_currency IN ('KRW', 'JPY') THEN 1.0 ELSE 100.0 END AS amount,
       p.number || '-' || i.position || '-' || i.attempt AS reference, coalesce(i.reason, 'Written back') AS reason
FROM payout_instruction i JOIN payment p ON p.id = i.payment_id
WHERE i.status = 'WRITTEN_BACK' AND p.status <> 'RETURNED'
  AND NOT EXISTS (SELECT FROM payment_return r
                  WHERE r.payment_id = p.id AND r.reference = p.number || '-' || i.position || '-' || i.attempt);

INSERT INTO payment_return (id, payment_id, amount, currency, was_paid, returned_on, reference, reason, recorded_by, recorded_at)
SELECT id, payment_id, amount, currency, was_paid, (now() AT TIME ZONE 'Asia/Seoul')::date, reference, reason, 'claims-service', now()
FROM written_back;

INSERT INTO money_movement (id, claim_id, part, kind, movement, cause, reference, amount, currency, accounted_on, accident_quarter,
                            recorded_at, recorded_by)
SELECT gen_random_uuid(), w.claim_id, w.part, w.kind, 'PAYMENT_RETURN', w.id, p.number, w.amount, w.currency,
       (now() AT TIME ZONE 'Asia/Seoul')::date,
       (SELECT m.accident_quarter FROM money_movement m WHERE m.cause = p.id AND m.movement = 'PAYMENT'), now(), 'claims-service'
FROM written_back w JOIN payment p ON p.id = w.payment_id WHERE w.was_paid;

UPDATE payment p
SET returned_amount = p.returned_amount + back.amount, version = p.version + 1,
    status = CASE WHEN p.returned_amount + back.amount = p.net_amount THEN 'RETURNED' ELSE p.status END,
    ended_by = CASE WHEN p.returned_amount + back.amount = p.net_amount THEN 'claims-service' ELSE p.ended_by END,
    ended_at = CASE WHEN p.returned_amount + back.amount = p.net_amount THEN now() ELSE p.ended_at END,
    end_reason = CASE WHEN p.returned_amount + back.amount = p.net_amount THEN 'All of it was written back' ELSE p.end_reason END
FROM (SELECT payment_id, sum(amount) AS amount FROM written_back GROUP BY payment_id) AS back
WHERE back.payment_id = p.id;
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;

-- A credit that was held without an account may be paid in another way.
ALTER TABLE payout_instruction DROP CONSTRAINT payout_instruction_account;
ALTER TABLE payout_instruction ADD CONSTRAINT payout_instruction_account
    CHECK (account IS NOT NULL OR status IN ('HELD', 'REPLACED', 'WRITTEN_BACK'));
