-- Authorities (the tenants), organisations, people, mandates and bodies.

CREATE TABLE platform.authority (
  authority_id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  kind text NOT NULL CHECK (kind IN ('city', 'region', 'partnership')),
  name jsonb NOT NULL,
  languages text[] NOT NULL CHECK (cardinality(languages) > 0 AND languages <@ ARRAY['nl', 'fr', 'en']),
  time_zone text NOT NULL DEFAULT 'Europe/Brussels',
  host text UNIQUE,
  parent_id uuid REFERENCES platform.authority,
  theme jsonb NOT NULL DEFAULT '{}',
  -- Choices that have a default: whether blind spots are shown in public, and the like (see authorities/settings.ts).
  settings jsonb NOT NULL DEFAULT '{}',
  demo boolean NOT NULL DEFAULT false
);
ALTER TABLE platform.authority ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.authority FOR SELECT USING (true);
CREATE POLICY changed ON platform.authority FOR UPDATE
  USING (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()))
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
COMMENT ON TABLE platform.authority IS 'A city, region or partnership that runs a policy. Made by the command line alone, as the owner.';

CREATE TABLE platform.authority_grant (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  grantee_id uuid NOT NULL REFERENCES platform.authority (authority_id),
  level text NOT NULL CHECK (level IN ('council', 'internal')),
  from_day date NOT NULL,
  to_day date,
  PRIMARY KEY (authority_id, grantee_id, level, from_day)
);
ALTER TABLE platform.authority_grant ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.authority_grant FOR SELECT
  USING (authority_id = (SELECT platform.here()) OR grantee_id = (SELECT platform.here()));
CREATE POLICY added ON platform.authority_grant FOR INSERT
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
CREATE POLICY changed ON platform.authority_grant FOR UPDATE
  USING (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
COMMENT ON TABLE platform.authority_grant IS 'An authority lets another read what it keeps above the public level, between two days.';

CREATE TABLE platform.organisation (
  id uuid PRIMARY KEY,
  name jsonb NOT NULL,
  website text,
  -- The authority that keeps the identity right; others hang their own facts on it.
  kept_by uuid NOT NULL REFERENCES platform.authority (authority_id)
);
ALTER TABLE platform.organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.organisation FOR SELECT USING (true);
CREATE POLICY added ON platform.organisation FOR INSERT
  WITH CHECK (kept_by = (SELECT platform.here()) AND (SELECT platform.writing()));
CREATE POLICY changed ON platform.organisation FOR UPDATE
  USING (kept_by = (SELECT platform.here()) AND (SELECT platform.writing()));
COMMENT ON TABLE platform.organisation IS '@global The identity of an organisation, shared between authorities.';

CREATE TABLE platform.organisation_fact (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  organisation_id uuid NOT NULL REFERENCES platform.organisation (id),
  sector text NOT NULL,
  since date,
  until date,
  PRIMARY KEY (authority_id, organisation_id)
);
CALL platform.protect('platform.organisation_fact', 'open');
COMMENT ON TABLE platform.organisation_fact IS 'What an authority knows of an organisation: its sector here, and since when it takes part.';

CREATE TABLE platform.person (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  id uuid NOT NULL,
  name text,
  pseudonym text,
  account_id uuid,
  erased_at timestamptz,
  PRIMARY KEY (authority_id, id),
  CHECK (name IS NOT NULL OR pseudonym IS NOT NULL OR erased_at IS NOT NULL)
);
CREATE UNIQUE INDEX person_account ON platform.person (authority_id, account_id) WHERE account_id IS NOT NULL;
ALTER TABLE platform.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.person FOR SELECT USING (
  authority_id = (SELECT platform.here()) AND (
    authority_id = ANY ((SELECT platform.ids('app.internal'))::uuid[])
    OR (SELECT platform.has_role('platform_administrator', 'system'))
    OR account_id = (SELECT platform.actor())));
CREATE POLICY added ON platform.person FOR INSERT
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
CREATE POLICY changed ON platform.person FOR UPDATE
  USING (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
COMMENT ON TABLE platform.person IS 'Someone who acts, with or without an account. Names live here alone: audit and history hold ids.';

CREATE TABLE platform.person_contact (
  authority_id uuid NOT NULL,
  person_id uuid NOT NULL,
  email text,
  phone text,
  language text NOT NULL DEFAULT 'nl',
  PRIMARY KEY (authority_id, person_id),
  CONSTRAINT person_contact_person FOREIGN KEY (authority_id, person_id) REFERENCES platform.person (authority_id, id)
);
CALL platform.protect('platform.person_contact', 'office');
COMMENT ON TABLE platform.person_contact IS 'How a person is reached; for those who look after people and mail.';

CREATE TABLE platform.body (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('steering_group', 'working_group', 'core_team', 'open_meeting', 'focus_group', 'committee', 'council', 'executive')),
  name jsonb NOT NULL,
  parent_id uuid,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT body_parent FOREIGN KEY (authority_id, parent_id) REFERENCES platform.body (authority_id, id)
);
CALL platform.protect('platform.body', 'open');
COMMENT ON TABLE platform.body IS 'A body by name and kind; its seats and meetings belong to governance.';

CREATE TABLE platform.mandate (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('coordinator', 'editor', 'organisation_member', 'body_member', 'council_member', 'auditor', 'platform_administrator')),
  organisation_id uuid REFERENCES platform.organisation (id),
  body_id uuid,
  from_day date NOT NULL,
  to_day date,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT mandate_person FOREIGN KEY (authority_id, person_id) REFERENCES platform.person (authority_id, id),
  CONSTRAINT mandate_body FOREIGN KEY (authority_id, body_id) REFERENCES platform.body (authority_id, id),
  CHECK (role <> 'organisation_member' OR organisation_id IS NOT NULL),
  CHECK (role <> 'body_member' OR body_id IS NOT NULL),
  CHECK (to_day IS NULL OR to_day >= from_day)
);
CREATE INDEX mandate_of_person ON platform.mandate (authority_id, person_id);
ALTER TABLE platform.mandate ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.mandate FOR SELECT USING (
  authority_id = (SELECT platform.here()) AND (
    authority_id = ANY ((SELECT platform.ids('app.internal'))::uuid[])
    OR (SELECT platform.has_role('platform_administrator', 'system'))));
CREATE POLICY added ON platform.mandate FOR INSERT
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
CREATE POLICY changed ON platform.mandate FOR UPDATE
  USING (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
COMMENT ON TABLE platform.mandate IS 'A person acts for an organisation or in a body, in a role, between two days. Roles come from here alone.';

-- The gate asks this before there is a scope: what may this account do here, today?
CREATE FUNCTION platform.mandates_of(account uuid, authority uuid, today date)
RETURNS TABLE (person_id uuid, role text, organisation_id uuid, body_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  RETURN QUERY
    SELECT m.person_id, m.role, m.organisation_id, m.body_id
    FROM platform.person p
    JOIN platform.mandate m ON m.authority_id = p.authority_id AND m.person_id = p.id
    WHERE p.account_id = account AND p.authority_id = authority AND p.erased_at IS NULL
      AND m.from_day <= today AND (m.to_day IS NULL OR m.to_day >= today);
END $$;

-- In which authorities an account has a mandate, for the page that it sees after signing in.
CREATE FUNCTION platform.authorities_of(account uuid, today date) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  RETURN QUERY
    SELECT DISTINCT p.authority_id FROM platform.person p
    JOIN platform.mandate m ON m.authority_id = p.authority_id AND m.person_id = p.id
    WHERE p.account_id = account AND p.erased_at IS NULL
      AND m.from_day <= today AND (m.to_day IS NULL OR m.to_day >= today);
END $$;

-- Which other authorities let this one read, and up to which level, today.
CREATE FUNCTION platform.grants_to(grantee uuid, today date) RETURNS TABLE (authority_id uuid, level text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  RETURN QUERY
    SELECT g.authority_id, g.level FROM platform.authority_grant g
    WHERE g.grantee_id = grantee AND g.from_day <= today AND (g.to_day IS NULL OR g.to_day >= today);
END $$;
