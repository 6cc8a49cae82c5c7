-- Runs after the grants of the platform: what was written into a diary stays as it is.
REVOKE UPDATE, DELETE, TRUNCATE ON diary_entry FROM ${appRole};
REVOKE DELETE, TRUNCATE ON activity, claim_clock FROM ${appRole};
