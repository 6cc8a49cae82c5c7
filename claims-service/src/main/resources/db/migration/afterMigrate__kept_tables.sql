-- Runs after the grants of the platform: what is only ever added to, the application may only add to.
REVOKE UPDATE, DELETE, TRUNCATE ON custody_entry, incident_record FROM ${appRole};
REVOKE DELETE, TRUNCATE ON evidence_item, forensic_report FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON money_movement, payment_return, payee_account FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON engagement_step, conflict_waiver, time_entry, panel_rate, forensic_report_remark,
    forensic_report_stamp FROM ${appRole};
REVOKE DELETE, TRUNCATE ON engagement, time_sheet, panel_firm, panel_rate_card, panel_conflict, panel_key FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON custody_stamp, evidence_fault FROM ${appRole};
REVOKE DELETE, TRUNCATE ON evidence_content, evidence_verification FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON extortion_contact FROM ${appRole};
REVOKE DELETE, TRUNCATE ON appraisal FROM ${appRole};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON evidence_register, evidence_register_head FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON pool_edition, pool_told FROM ${appRole};
