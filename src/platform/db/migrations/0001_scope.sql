-- Who asks, read from the settings that the gate makes local to each transaction (src/platform/access).
-- Empty settings give NULL, and every policy then shows no rows: a forgotten scope fails closed.

CREATE FUNCTION platform.ids(setting text) RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN string_to_array(nullif(current_setting(setting, true), ''), ',')::uuid[];
END $$;
COMMENT ON FUNCTION platform.ids IS 'A setting of the scope as a list of ids: app.public, app.council, app.internal, app.audience.';

CREATE FUNCTION platform.here() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN nullif(current_setting('app.authority', true), '')::uuid;
END $$;
COMMENT ON FUNCTION platform.here IS 'The authority in which the actor acts.';

CREATE FUNCTION platform.actor() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN nullif(current_setting('app.actor', true), '')::uuid;
END $$;
COMMENT ON FUNCTION platform.actor IS 'The account that acts, or NULL for a visitor and for the system.';

CREATE FUNCTION platform.writing() RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN coalesce(current_setting('app.writing', true), '') = 'on';
END $$;
COMMENT ON FUNCTION platform.writing IS 'Whether the transaction is a command, which has passed the application''s own check.';

CREATE FUNCTION platform.has_role(VARIADIC wanted text[]) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN coalesce(string_to_array(current_setting('app.roles', true), ',') && wanted, false);
END $$;
COMMENT ON FUNCTION platform.has_role IS 'Whether the actor holds one of these roles in the authority where it acts.';

-- The five ways in which a table is protected. A table without one of them fails the catalogue test.
CREATE PROCEDURE platform.protect(tab regclass, way text, parent regclass DEFAULT NULL, parent_column text DEFAULT NULL)
LANGUAGE plpgsql AS $$
DECLARE
  seen text;
  written text := 'authority_id = (SELECT platform.here()) AND (SELECT platform.writing())';
BEGIN
  seen := CASE way
    -- Rows with a publication level and, where confidential, an audience of organisations, bodies and people.
    WHEN 'levelled' THEN
      '(level = ''public'' AND authority_id = ANY ((SELECT platform.ids(''app.public''))::uuid[]))
       OR (level = ''council'' AND authority_id = ANY ((SELECT platform.ids(''app.council''))::uuid[]))
       OR (level = ''internal'' AND authority_id = ANY ((SELECT platform.ids(''app.internal''))::uuid[]))
       OR (level = ''confidential'' AND authority_id = (SELECT platform.here())
           AND audience && (SELECT platform.ids(''app.audience'')))'
    -- Rows that belong to a levelled row and are seen when that row is.
    WHEN 'part' THEN
      format('EXISTS (SELECT 1 FROM %s AS whole WHERE whole.authority_id = %s.authority_id AND whole.%I = %s.%I)',
             parent, tab, 'id', tab, parent_column)
    -- Rows that anyone who may read the authority at all may read.
    WHEN 'open' THEN 'authority_id = ANY ((SELECT platform.ids(''app.public''))::uuid[])'
    -- Rows for those who work on the plan in this authority.
    WHEN 'internal' THEN 'authority_id = ANY ((SELECT platform.ids(''app.internal''))::uuid[])'
    -- Rows for those who look after people, accounts and mail.
    WHEN 'office' THEN
      'authority_id = (SELECT platform.here()) AND (SELECT platform.has_role(''coordinator'', ''platform_administrator'', ''system''))'
  END;
  IF seen IS NULL THEN RAISE EXCEPTION 'platform.protect knows no way %', way; END IF;
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tab);
  EXECUTE format('CREATE POLICY seen ON %s FOR SELECT USING (%s)', tab, seen);
  EXECUTE format('CREATE POLICY added ON %s FOR INSERT WITH CHECK (%s)', tab, written);
  EXECUTE format('CREATE POLICY changed ON %s FOR UPDATE USING (%s) WITH CHECK (%s)', tab, written, written);
  EXECUTE format('CREATE POLICY removed ON %s FOR DELETE USING (%s)', tab, written);
END $$;

-- What the application's role may do follows from a mark in the table's comment: '@append-only' tables take
-- rows and never change them; '@recorded' tables are written by triggers and functions alone.
CREATE PROCEDURE platform.grant_application(application text) LANGUAGE plpgsql AS $$
DECLARE
  space record;
  tab record;
BEGIN
  FOR space IN SELECT nspname FROM pg_namespace
    WHERE nspname NOT LIKE 'pg\_%' AND nspname NOT IN ('information_schema', 'public', 'graphile_worker')
  LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', space.nspname, application);
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', space.nspname, application);
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO %I', space.nspname, application);
  END LOOP;
  FOR tab IN
    SELECT c.oid::regclass AS name, coalesce(obj_description(c.oid, 'pg_class'), '') AS about
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'v') AND n.nspname NOT LIKE 'pg\_%'
      AND n.nspname NOT IN ('information_schema', 'public', 'graphile_worker')
  LOOP
    IF tab.about LIKE '%@recorded%' THEN
      EXECUTE format('GRANT SELECT ON %s TO %I', tab.name, application);
    ELSIF tab.about LIKE '%@append-only%' THEN
      EXECUTE format('GRANT SELECT, INSERT ON %s TO %I', tab.name, application);
    ELSE
      EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %I', tab.name, application);
    END IF;
  END LOOP;
END $$;
