-- Runs after the grants of the platform: what is only ever added to, the application may only add to.
REVOKE UPDATE, DELETE, TRUNCATE ON custody_entry, engagement, incident_record FROM ${appRole};
REVOKE DELETE, TRUNCATE ON evidence_item, forensic_report FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON money_movement FROM ${appRole};
