-- What of the cost saved was taken off. Losses that were worked out before took off all of it; worked out anew, they take off what falls on the
-- time behind the waiting period.
ALTER TABLE interruption_loss
    ADD COLUMN saved_counted_amount   numeric(19, 2),
    ADD COLUMN saved_counted_currency varchar(3);
UPDATE interruption_loss SET saved_counted_amount = saved_cost_amount, saved_counted_currency = saved_cost_currency;
ALTER TABLE interruption_loss
    ALTER COLUMN saved_counted_amount SET NOT NULL,
    ALTER COLUMN saved_counted_currency SET NOT NULL,
    ADD CONSTRAINT interruption_loss_saved_counted CHECK (saved_counted_amount BETWEEN 0 AND saved_cost_amount
        AND saved_counted_currency = saved_cost_currency);
