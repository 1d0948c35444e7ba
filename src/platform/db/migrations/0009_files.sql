-- Which of these files are known: asked by the job that removes bytes without a row. The system's own scope
-- sees no file above the public level, so it may ask for ids that it holds already, and learns nothing else.
CREATE FUNCTION platform.files_known(asked uuid[]) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT platform.has_role('system') THEN RAISE EXCEPTION 'only the system asks which files are known'; END IF;
  RETURN QUERY SELECT f.id FROM platform.file f WHERE f.authority_id = platform.here() AND f.id = ANY (asked);
END $$;

CREATE INDEX file_ref ON platform.file (authority_id, ref) WHERE ref IS NOT NULL;
