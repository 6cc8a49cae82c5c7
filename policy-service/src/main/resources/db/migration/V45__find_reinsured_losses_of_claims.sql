-- What reinsurers bear of a claim is read by the claims service.
CREATE INDEX reinsured_loss_by_claim ON reinsured_loss (policy_number, claim_number);
