-- Who has no mandate here may have one in an authority that this one lets read along: a region, a municipality.

CREATE FUNCTION platform.guest_of(account uuid, authority uuid, today date)
RETURNS TABLE (level text, role text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  RETURN QUERY
    SELECT DISTINCT g.level, m.role FROM platform.authority_grant g
    JOIN platform.person p ON p.authority_id = g.grantee_id AND p.account_id = account AND p.erased_at IS NULL
    JOIN platform.mandate m ON m.authority_id = p.authority_id AND m.person_id = p.id
      AND m.from_day <= today AND (m.to_day IS NULL OR m.to_day >= today)
    WHERE g.authority_id = authority AND g.from_day <= today AND (g.to_day IS NULL OR g.to_day >= today);
END $$;
COMMENT ON FUNCTION platform.guest_of IS 'What an account may read here today because of its roles in authorities that were let in.';
