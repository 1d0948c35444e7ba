-- Mail that is to be sent: the envelope, which tells what became of it, and the letter, kept until accepted.

CREATE TABLE platform.mail (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  id uuid NOT NULL,
  -- Made at once and never again, so that a mail server or a reader knows a second copy.
  message_id text NOT NULL,
  -- A person, whose address is looked up at the moment of sending, or an address.
  person_id uuid,
  address text,
  language text NOT NULL CHECK (language IN ('nl', 'fr', 'en')),
  written_at timestamptz NOT NULL DEFAULT now(),
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL DEFAULT now(),
  -- What the mail server, or the lack of one, answered last.
  answer text,
  accepted_at timestamptz,
  given_up_at timestamptz,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT mail_person FOREIGN KEY (authority_id, person_id) REFERENCES platform.person (authority_id, id),
  CHECK ((person_id IS NULL) <> (address IS NULL)),
  CHECK (accepted_at IS NULL OR given_up_at IS NULL)
);
CREATE INDEX mail_due ON platform.mail (authority_id, next_at) WHERE accepted_at IS NULL AND given_up_at IS NULL;
CREATE INDEX mail_written ON platform.mail (authority_id, written_at DESC);
CALL platform.protect('platform.mail', 'office');
COMMENT ON TABLE platform.mail IS 'The outbox: to whom a letter goes and what became of it.';

CREATE TABLE platform.mail_letter (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  html text,
  reply_to text,
  headers jsonb NOT NULL DEFAULT '{}',
  calendar text,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT mail_letter_mail FOREIGN KEY (authority_id, id) REFERENCES platform.mail (authority_id, id) ON DELETE CASCADE
);
ALTER TABLE platform.mail_letter ENABLE ROW LEVEL SECURITY;
-- A letter may hold a link that signs someone in: only Regie itself reads it, and in a demo its administrator.
CREATE POLICY seen ON platform.mail_letter FOR SELECT USING (
  authority_id = (SELECT platform.here()) AND (
    (SELECT platform.has_role('system'))
    OR ((SELECT platform.has_role('platform_administrator'))
        AND EXISTS (SELECT 1 FROM platform.authority a WHERE a.authority_id = mail_letter.authority_id AND a.demo))));
CREATE POLICY added ON platform.mail_letter FOR INSERT
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
CREATE POLICY removed ON platform.mail_letter FOR DELETE
  USING (authority_id = (SELECT platform.here()) AND (SELECT platform.has_role('system')));
COMMENT ON TABLE platform.mail_letter IS 'What a waiting mail says; removed as soon as a mail server has accepted it.';

-- Which authorities have mail that is due: asked before there is a scope, and it tells nothing else.
CREATE FUNCTION platform.mail_due() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  RETURN QUERY SELECT DISTINCT m.authority_id FROM platform.mail m
    WHERE m.accepted_at IS NULL AND m.given_up_at IS NULL AND m.next_at <= now();
END $$;
