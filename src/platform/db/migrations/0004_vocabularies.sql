-- Vocabularies (SKOS): schemes per authority and version, and their terms in the authority's languages.

CREATE TABLE platform.scheme (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  id uuid NOT NULL,
  facet text NOT NULL CHECK (facet IN ('pillar', 'target_group', 'setting', 'substance', 'prevention_type', 'policy_field', 'sector', 'care_type', 'nuisance')),
  version integer NOT NULL CHECK (version > 0),
  title jsonb NOT NULL,
  from_day date NOT NULL,
  to_day date,
  source text,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, facet, version)
);
CALL platform.protect('platform.scheme', 'open');
COMMENT ON TABLE platform.scheme IS 'A skos:ConceptScheme: one version of one facet. A plan names the versions that it was written in.';

CREATE TABLE platform.term (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  scheme_id uuid NOT NULL,
  code text NOT NULL,
  label jsonb NOT NULL,
  also jsonb NOT NULL DEFAULT '{}',
  definition jsonb NOT NULL DEFAULT '{}',
  broader_id uuid,
  position integer NOT NULL,
  retired_on date,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, scheme_id, code),
  CONSTRAINT term_scheme FOREIGN KEY (authority_id, scheme_id) REFERENCES platform.scheme (authority_id, id),
  CONSTRAINT term_broader FOREIGN KEY (authority_id, broader_id) REFERENCES platform.term (authority_id, id)
);
CALL platform.protect('platform.term', 'open');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON platform.term
  FOR EACH ROW EXECUTE FUNCTION platform.record('vocabulary/scheme', 'scheme_id', 'id');
COMMENT ON TABLE platform.term IS 'A skos:Concept. `also` holds skos:altLabel: lists of synonyms per language, which search knows as well.';
