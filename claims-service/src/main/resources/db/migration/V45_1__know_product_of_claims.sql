-- The product of the policy, by which figures are read. It is taken at notice; of claims that were noticed before, the policy service is asked.
ALTER TABLE claim ADD COLUMN product varchar(40);
INSERT INTO outbox_message (id, topic, subject, payload, acting_subject, acting_name, created_at, due_at)
SELECT gen_random_uuid(), 'claim.product', policy_number, json_build_object('policyNumber', policy_number, 'on', min(cover_from))::text,
       'claims-service', 'claims-service', now(), now()
FROM claim GROUP BY policy_number;
