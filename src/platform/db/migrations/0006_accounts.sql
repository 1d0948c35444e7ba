-- Accounts: who signs in, with what, and where they are signed in. One person has one account in the whole
-- installation; what it may do follows from mandates per authority (0002). The first five tables have the
-- columns that better-auth expects, under the names that src/platform/auth/auth.ts maps; a test compares them.

CREATE SCHEMA IF NOT EXISTS auth;

CREATE TABLE auth.account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  -- Always true: an address is proved by the link that sets the password, or vouched for by the command line.
  email_verified boolean NOT NULL DEFAULT true,
  image text,
  language text,
  two_factor_enabled boolean DEFAULT false,
  -- From this moment the account signs in nowhere.
  revoked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE auth.account IS '@global Someone who signs in. Mandates refer to it through platform.person.';

CREATE TABLE auth.credential (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES auth.account ON DELETE CASCADE,
  -- 'credential' for a password, else the name of the identity provider and the account there.
  provider text NOT NULL,
  provider_account text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (provider, provider_account)
);
CREATE INDEX credential_account_id_idx ON auth.credential (account_id);
COMMENT ON TABLE auth.credential IS '@global A password (as its scrypt hash), or the account at an identity provider.';

CREATE TABLE auth.session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES auth.account ON DELETE CASCADE,
  -- The cookie holds it with a signature, so that reading this table gives nobody a session.
  token text NOT NULL UNIQUE,
  -- Never filled: where someone signs in from is not kept.
  ip_address text CHECK (ip_address IS NULL),
  -- Browser and system in two words, not the whole header.
  device text,
  method text CHECK (method IN ('password', 'link', 'passkey', 'provider')),
  -- Whether a second factor was shown: a code, or a passkey that verified its user.
  second_factor boolean,
  created_at timestamptz NOT NULL DEFAULT now(),
  -- When it was last used, to within minutes.
  updated_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_account_id_idx ON auth.session (account_id);
COMMENT ON TABLE auth.session IS '@global One browser that is signed in.';

CREATE TABLE auth.verification (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier_idx ON auth.verification (identifier);
COMMENT ON TABLE auth.verification IS '@global What waits for an answer: a code that is asked for, the challenge of a passkey.';

CREATE TABLE auth.second_factor (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL UNIQUE REFERENCES auth.account ON DELETE CASCADE,
  -- Both encrypted with a key that is not in the database.
  secret text NOT NULL,
  recovery_codes text NOT NULL,
  verified boolean DEFAULT true,
  failures integer DEFAULT 0,
  locked_until timestamptz
);
CREATE INDEX second_factor_secret_idx ON auth.second_factor (secret);
CREATE INDEX second_factor_account_id_idx ON auth.second_factor (account_id);
COMMENT ON TABLE auth.second_factor IS '@global The secret shared with an authenticator, and codes for when it is lost.';

CREATE TABLE auth.used_code (
  account_id uuid NOT NULL REFERENCES auth.account ON DELETE CASCADE,
  digest bytea NOT NULL,
  used_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, digest)
);
COMMENT ON TABLE auth.used_code IS '@global Codes of the last minutes: each works once, also while it is still shown.';

CREATE TABLE auth.passkey (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES auth.account ON DELETE CASCADE,
  -- The host name that it was made for; it works there alone.
  rp_id text NOT NULL,
  credential_id text NOT NULL UNIQUE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL DEFAULT '{}',
  name text NOT NULL,
  backed_up boolean NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  used_at timestamptz
);
CREATE INDEX passkey_account ON auth.passkey (account_id);
COMMENT ON TABLE auth.passkey IS '@global A passkey: the public half of a key that a device keeps.';

CREATE TABLE auth.link (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES auth.account ON DELETE CASCADE,
  authority_id uuid REFERENCES platform.authority (authority_id),
  purpose text NOT NULL CHECK (purpose IN ('sign_in', 'password')),
  -- SHA-256 of the token in the address.
  digest bytea NOT NULL UNIQUE,
  -- Where to go after signing in: a path of this site.
  onward text,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX link_account ON auth.link (account_id);
COMMENT ON TABLE auth.link IS '@global A link sent by mail: one purpose, one use, an end. Opening it changes nothing; its button does.';
