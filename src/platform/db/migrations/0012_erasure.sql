-- Erasing what should never have been kept. The chain stays valid: digests stay, texts and salts go.

CREATE TABLE platform.erasure (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  id uuid NOT NULL,
  ref text NOT NULL,
  reason text NOT NULL CHECK (length(btrim(reason)) > 0),
  at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id)
);
CALL platform.protect('platform.erasure', 'office');
COMMENT ON TABLE platform.erasure IS '@append-only That something was erased, of what and why; never what it was.';

-- The application may change no history; this is the one way in which some of it goes.
CREATE FUNCTION platform.erase_past(wanted text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  touched integer;
BEGIN
  IF NOT (platform.writing() AND platform.has_role('coordinator')) THEN
    RAISE EXCEPTION 'only a command of a coordinator erases' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- What a row says now stays, also here: only what it said before goes, and whatever was deleted.
  UPDATE platform.history AS h SET row = NULL, salt = ''::bytea, erased_at = now()
  WHERE h.authority_id = platform.here() AND h.ref = wanted AND h.erased_at IS NULL
    AND (h.op = 'delete' OR EXISTS (
      SELECT 1 FROM platform.history AS newer
      WHERE newer.authority_id = h.authority_id AND newer.tab = h.tab AND newer.key = h.key AND newer.id > h.id));
  GET DIAGNOSTICS touched = ROW_COUNT;
  RETURN touched;
END $$;
COMMENT ON FUNCTION platform.erase_past IS 'Empties what a thing said before. Gives how many rows of history went.';
