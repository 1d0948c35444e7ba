-- An update grows only; one that should never have been written goes whole, with the line that told it.

CREATE FUNCTION plan.erase_update(item uuid, wanted uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  gone plan.update;
BEGIN
  IF NOT (platform.writing() AND platform.has_role('coordinator')) THEN
    RAISE EXCEPTION 'only a command of a coordinator erases' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM plan.update AS u
  WHERE u.authority_id = platform.here() AND u.item_id = item AND u.id = wanted
  RETURNING u.* INTO gone;
  IF gone.id IS NULL THEN RETURN false; END IF;
  DELETE FROM platform.story_line AS s
  WHERE s.authority_id = gone.authority_id AND s.ref = 'plan/item/' || item AND s.kind = 'update'
    AND s.day = gone.on_day AND s.title = gone.text;
  RETURN true;
END $$;
COMMENT ON FUNCTION plan.erase_update IS 'Takes away an update and the story line that told it. Gives whether there was one.';
