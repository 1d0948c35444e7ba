-- Seals that leave nothing out: rows of history wait for a seal as well, a seal keeps the digest of each of
-- its changes (so that an edit can be named), and its number and moment are part of the chain. No seal was
-- made before this: the application could not call platform.seal_batch.

CREATE TRIGGER await_seal AFTER INSERT ON platform.history FOR EACH ROW EXECUTE FUNCTION platform.await_seal();

INSERT INTO platform.seal_waiting (authority_id, change)
SELECT DISTINCT h.authority_id, h.change FROM platform.history h
WHERE NOT EXISTS (SELECT FROM platform.seal s WHERE s.authority_id = h.authority_id AND h.change = ANY (s.changes))
ON CONFLICT DO NOTHING;

ALTER TABLE platform.seal ADD COLUMN digests bytea[] NOT NULL DEFAULT '{}';

-- As JSON arrays, in which no value can pass for two: src/platform/audit/verify.ts makes the same text.
CREATE OR REPLACE FUNCTION platform.change_digest(authority uuid, wanted uuid) RETURNS bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  told text;
  kept text;
BEGIN
  SELECT string_agg(jsonb_build_array(a.id, extract(epoch FROM a.at), a.actor, a.role, a.door, a.verb, a.ref, a.detail)::text,
                    E'\n' ORDER BY a.id)
    INTO told FROM platform.audit a WHERE a.authority_id = authority AND a.change = wanted;
  SELECT string_agg(jsonb_build_array(h.id, extract(epoch FROM h.at), h.actor, h.ref, h.tab, h.key, h.op, encode(h.digest, 'hex'))::text,
                    E'\n' ORDER BY h.id)
    INTO kept FROM platform.history h WHERE h.authority_id = authority AND h.change = wanted;
  RETURN sha256(convert_to(wanted::text || E'\n' || coalesce(told, '') || E'\n--\n' || coalesce(kept, ''), 'UTF8'));
END $$;

CREATE OR REPLACE FUNCTION platform.seal_batch(authority uuid, at_most integer)
RETURNS TABLE (no bigint, hash bytea, changes integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  batch uuid[];
  each bytea[];
  head platform.seal;
  digest bytea;
  link bytea;
  next_no bigint;
  moment timestamptz := clock_timestamp();
BEGIN
  -- A transaction that wrote could seal a part of its own change, which would then never match.
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
    RAISE EXCEPTION 'a batch is sealed in a transaction that has written nothing';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('platform.seal'), hashtext(authority::text));
  WITH taken AS (
    DELETE FROM platform.seal_waiting w WHERE w.authority_id = authority AND w.change IN (
      SELECT x.change FROM platform.seal_waiting x WHERE x.authority_id = authority
      ORDER BY x.change LIMIT least(greatest(at_most, 1), 5000))
    RETURNING w.change)
  SELECT array_agg(t.change ORDER BY t.change) INTO batch FROM taken t;
  IF batch IS NULL THEN RETURN; END IF;
  SELECT * INTO head FROM platform.seal s WHERE s.authority_id = authority ORDER BY s.no DESC LIMIT 1;
  SELECT array_agg(d ORDER BY c), sha256(string_agg(d, ''::bytea ORDER BY c)) INTO each, digest
    FROM (SELECT c, platform.change_digest(authority, c) AS d FROM unnest(batch) AS c) AS told;
  link := coalesce(head.hash, sha256(convert_to(authority::text, 'UTF8')));
  next_no := coalesce(head.no, 0) + 1;
  INSERT INTO platform.seal (authority_id, no, at, changes, digests, content, previous, hash)
  VALUES (authority, next_no, moment, batch, each, digest, link,
    sha256(link || digest || convert_to(next_no::text || '|' || extract(epoch FROM moment)::text, 'UTF8')));
  RETURN QUERY SELECT s.no, s.hash, cardinality(s.changes) FROM platform.seal s
    WHERE s.authority_id = authority AND s.no = next_no;
END $$;

-- The application's role seals: it decides when, never what, and it can't take anything back. (Of the roles
-- that may connect, only that role and the owner have the use of this schema.)
GRANT EXECUTE ON FUNCTION platform.seal_batch TO PUBLIC;

-- Which authorities have changes that wait: asked before there is a scope, and it tells nothing else.
CREATE FUNCTION platform.seal_due() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  RETURN QUERY SELECT DISTINCT w.authority_id FROM platform.seal_waiting w;
END $$;
