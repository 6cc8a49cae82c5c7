-- A policy that ends before its time gives its capacity back: the first day that it no longer covers, said by the policy service.
ALTER TABLE quote
    ADD COLUMN policy_ended_on date
        CONSTRAINT quote_policy_ends_if_bound CHECK (policy_ended_on IS NULL OR (status = 'BOUND' AND policy_ended_on >= cover_from));
