-- The role of the application works with rows; it does not own the schema and cannot change the audit trail.
GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO ${appRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${flyway:defaultSchema} TO ${appRole};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${flyway:defaultSchema} TO ${appRole};
REVOKE ALL ON audit_entry, audit_lane, ${flyway:table} FROM ${appRole};
GRANT SELECT ON audit_entry, audit_lane TO ${appRole};
REVOKE ALL ON FUNCTION audit_append(integer, uuid, timestamptz, text, text, text, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append(integer, uuid, timestamptz, text, text, text, text, text, text, text) TO ${appRole};
