-- Cards and story lines: how modules tell of their things to links, pages, feeds and search of others.

CREATE TABLE platform.card (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  -- '<module>/<kind>/<id>'
  ref text NOT NULL,
  kind text NOT NULL,
  title jsonb NOT NULL,
  -- What search reads beside the title.
  body jsonb NOT NULL DEFAULT '{}',
  state text,
  day date,
  level text NOT NULL CHECK (level IN ('public', 'council', 'internal', 'confidential')),
  audience uuid[] NOT NULL DEFAULT '{}',
  -- Path after the authority's own address and language.
  address text NOT NULL,
  removed boolean NOT NULL DEFAULT false,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, ref)
);
CALL platform.protect('platform.card', 'levelled');
CREATE INDEX card_kind ON platform.card (authority_id, kind);
COMMENT ON TABLE platform.card IS 'One linkable thing of any module, in words and with its address.';

CREATE TABLE platform.story_line (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  ref text NOT NULL,
  day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('event', 'decision', 'status', 'update', 'ahead')),
  title jsonb NOT NULL,
  body jsonb NOT NULL DEFAULT '{}',
  -- For a decision: its number and the body that took it; for a status: from and to.
  detail jsonb NOT NULL DEFAULT '{}',
  organisation_id uuid REFERENCES platform.organisation (id),
  body_id uuid,
  level text NOT NULL CHECK (level IN ('public', 'council', 'internal', 'confidential')),
  audience uuid[] NOT NULL DEFAULT '{}',
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT story_line_card FOREIGN KEY (authority_id, ref) REFERENCES platform.card (authority_id, ref),
  CONSTRAINT story_line_body FOREIGN KEY (authority_id, body_id) REFERENCES platform.body (authority_id, id)
);
CREATE INDEX story_line_ref ON platform.story_line (authority_id, ref, day DESC);
ALTER TABLE platform.story_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.story_line FOR SELECT USING (
  ((level = 'public' AND authority_id = ANY ((SELECT platform.ids('app.public'))::uuid[]))
   OR (level = 'council' AND authority_id = ANY ((SELECT platform.ids('app.council'))::uuid[]))
   OR (level = 'internal' AND authority_id = ANY ((SELECT platform.ids('app.internal'))::uuid[]))
   OR (level = 'confidential' AND authority_id = (SELECT platform.here()) AND audience && (SELECT platform.ids('app.audience'))))
  AND EXISTS (SELECT 1 FROM platform.card AS told WHERE told.authority_id = story_line.authority_id AND told.ref = story_line.ref));
CREATE POLICY added ON platform.story_line FOR INSERT
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
COMMENT ON TABLE platform.story_line IS '@append-only What happened to a thing, one line an event; seen by whoever may see both the line and the thing.';

CREATE TABLE platform.link (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  from_ref text NOT NULL,
  to_ref text NOT NULL,
  relation text NOT NULL,
  note jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, from_ref, to_ref, relation),
  CONSTRAINT link_from FOREIGN KEY (authority_id, from_ref) REFERENCES platform.card (authority_id, ref),
  CONSTRAINT link_to FOREIGN KEY (authority_id, to_ref) REFERENCES platform.card (authority_id, ref)
);
ALTER TABLE platform.link ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.link FOR SELECT USING (
  EXISTS (SELECT 1 FROM platform.card a WHERE a.authority_id = link.authority_id AND a.ref = link.from_ref)
  AND EXISTS (SELECT 1 FROM platform.card b WHERE b.authority_id = link.authority_id AND b.ref = link.to_ref));
CREATE POLICY added ON platform.link FOR INSERT
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
CREATE POLICY removed ON platform.link FOR DELETE
  USING (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
COMMENT ON TABLE platform.link IS 'A relation between two cards; seen by whoever may see both.';

-- Whoever may see a thing today may see its past.
ALTER TABLE platform.history ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON platform.history FOR SELECT USING (
  EXISTS (SELECT 1 FROM platform.card AS told WHERE told.authority_id = history.authority_id AND told.ref = history.ref));

CREATE TABLE platform.file (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  bytes bigint NOT NULL,
  digest bytea NOT NULL,
  -- The card that the file belongs to, once there is one.
  ref text,
  level text NOT NULL CHECK (level IN ('public', 'council', 'internal', 'confidential')),
  audience uuid[] NOT NULL DEFAULT '{}',
  uploaded_at timestamptz NOT NULL,
  uploaded_by uuid,
  PRIMARY KEY (authority_id, id)
);
CALL platform.protect('platform.file', 'levelled');
COMMENT ON TABLE platform.file IS 'What is known of a stored file; its bytes are in the file store under <authority>/<id>.';
