-- The trail: history of every row that counts, the audit that tells who did what, and the seals that chain both.

CREATE TABLE platform.history (
  authority_id uuid NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  at timestamptz NOT NULL,
  change uuid NOT NULL,
  actor uuid,
  -- What the row belongs to, as a card's reference: whoever may see that card today may see its past.
  ref text NOT NULL,
  tab text NOT NULL,
  key text NOT NULL,
  op text NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  row jsonb,
  salt bytea NOT NULL,
  digest bytea NOT NULL,
  erased_at timestamptz,
  PRIMARY KEY (authority_id, id)
);
CREATE INDEX history_ref ON platform.history (authority_id, ref, id);
CREATE INDEX history_tab ON platform.history (authority_id, tab, key, id DESC);
CREATE INDEX history_change ON platform.history (authority_id, change);
COMMENT ON TABLE platform.history IS '@recorded Every version of every row, written by triggers. An erasure empties row and salt; the digest stays.';

-- Attached to a table as AFTER INSERT OR UPDATE OR DELETE … EXECUTE FUNCTION platform.record('plan/item', 'item_id').
CREATE FUNCTION platform.record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  content jsonb := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  pinch bytea := decode(replace(gen_random_uuid()::text, '-', ''), 'hex');
  identity text := coalesce(content ->> 'id', content ->> TG_ARGV[1]);
  moment timestamptz := now();
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) = content THEN RETURN NULL; END IF;
  -- Only the owner (the demo, an import of a full export) may say that something happened at another moment.
  IF coalesce(current_setting('app.at', true), '') <> '' AND session_user = current_user THEN
    moment := current_setting('app.at')::timestamptz;
  END IF;
  IF TG_NARGS > 2 THEN identity := identity || '/' || (content ->> TG_ARGV[2]); END IF;
  INSERT INTO platform.history (authority_id, at, change, actor, ref, tab, key, op, row, salt, digest)
  VALUES (
    (content ->> 'authority_id')::uuid, moment,
    current_setting('app.change')::uuid, nullif(current_setting('app.actor', true), '')::uuid,
    TG_ARGV[0] || '/' || (content ->> TG_ARGV[1]),
    TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, identity, lower(TG_OP),
    content, pinch, sha256(pinch || convert_to(content::text, 'UTF8')));
  RETURN NULL;
END $$;

CREATE TABLE platform.audit (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  change uuid NOT NULL,
  actor uuid,
  -- In which capacity: a role, 'visitor' or 'system'; and through which door.
  role text NOT NULL,
  door text NOT NULL CHECK (door IN ('web', 'api', 'cli', 'job', 'link')),
  verb text NOT NULL,
  ref text NOT NULL,
  -- Ids, names of fields, counts: never a name, never an address, never a text.
  detail jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (authority_id, id)
);
CREATE INDEX audit_at ON platform.audit (authority_id, at DESC);
CREATE INDEX audit_change ON platform.audit (authority_id, change);
ALTER TABLE platform.audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.audit FOR SELECT USING (
  authority_id = (SELECT platform.here()) AND (SELECT platform.has_role('coordinator', 'auditor', 'system')));
CREATE POLICY added ON platform.audit FOR INSERT
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
COMMENT ON TABLE platform.audit IS '@append-only Who did what, when, in which capacity.';

CREATE TABLE platform.seal_waiting (
  authority_id uuid NOT NULL,
  change uuid NOT NULL,
  PRIMARY KEY (authority_id, change)
);
ALTER TABLE platform.seal_waiting ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.seal_waiting FOR SELECT USING ((SELECT platform.has_role('system')));
COMMENT ON TABLE platform.seal_waiting IS '@recorded Changes that are committed and not sealed yet.';

CREATE FUNCTION platform.await_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO platform.seal_waiting (authority_id, change) VALUES (NEW.authority_id, NEW.change) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER await_seal AFTER INSERT ON platform.audit FOR EACH ROW EXECUTE FUNCTION platform.await_seal();

CREATE TABLE platform.seal (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  no bigint NOT NULL,
  at timestamptz NOT NULL,
  changes uuid[] NOT NULL,
  content bytea NOT NULL,
  previous bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (authority_id, no)
);
ALTER TABLE platform.seal ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.seal FOR SELECT USING (
  authority_id = (SELECT platform.here()) AND (SELECT platform.has_role('coordinator', 'auditor', 'system')));
COMMENT ON TABLE platform.seal IS '@recorded A batch of changes, chained to the batch before by its hash.';

-- The digest of one change: its audit rows and the digests of its history rows, in a fixed order.
CREATE FUNCTION platform.change_digest(authority uuid, wanted uuid) RETURNS bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  told text;
  kept text;
BEGIN
  SELECT string_agg(concat_ws('|', a.id, extract(epoch FROM a.at), a.actor, a.role, a.door, a.verb, a.ref, a.detail::text), E'\n' ORDER BY a.id)
    INTO told FROM platform.audit a WHERE a.authority_id = authority AND a.change = wanted;
  SELECT string_agg(concat_ws('|', extract(epoch FROM h.at), h.actor, h.ref, h.tab, h.key, h.op, encode(h.digest, 'hex')), E'\n' ORDER BY h.id)
    INTO kept FROM platform.history h WHERE h.authority_id = authority AND h.change = wanted;
  RETURN sha256(convert_to(wanted::text || E'\n' || coalesce(told, '') || E'\n--\n' || coalesce(kept, ''), 'UTF8'));
END $$;

-- Seals what waits, one batch for one authority; gives the new head, or nothing where nothing waited.
CREATE FUNCTION platform.seal_batch(authority uuid, at_most integer)
RETURNS TABLE (no bigint, hash bytea, changes integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  batch uuid[];
  head platform.seal;
  digest bytea;
  link bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('platform.seal'), hashtext(authority::text));
  WITH taken AS (
    DELETE FROM platform.seal_waiting w WHERE w.authority_id = authority AND w.change IN (
      SELECT x.change FROM platform.seal_waiting x WHERE x.authority_id = authority ORDER BY x.change LIMIT at_most)
    RETURNING w.change)
  SELECT array_agg(t.change ORDER BY t.change) INTO batch FROM taken t;
  IF batch IS NULL THEN RETURN; END IF;
  SELECT * INTO head FROM platform.seal s WHERE s.authority_id = authority ORDER BY s.no DESC LIMIT 1;
  SELECT sha256(string_agg(platform.change_digest(authority, c), ''::bytea ORDER BY c)) INTO digest FROM unnest(batch) AS c;
  link := coalesce(head.hash, sha256(convert_to(authority::text, 'UTF8')));
  INSERT INTO platform.seal (authority_id, no, at, changes, content, previous, hash)
  VALUES (authority, coalesce(head.no, 0) + 1, now(), batch, digest, link, sha256(link || digest));
  RETURN QUERY SELECT s.no, s.hash, cardinality(s.changes) FROM platform.seal s
    WHERE s.authority_id = authority ORDER BY s.no DESC LIMIT 1;
END $$;
REVOKE ALL ON FUNCTION platform.change_digest, platform.seal_batch FROM PUBLIC;
