-- On what evidence an item rests: for the check of a plan before a vote, and for its public page.

CREATE TABLE plan.evidence (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('research', 'practice', 'values')),
  text jsonb NOT NULL CHECK (text <> '{}'),
  link text CHECK (link ~ '^https?://'),
  PRIMARY KEY (authority_id, id),
  CONSTRAINT evidence_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id)
);
CREATE INDEX evidence_of_plan ON plan.evidence (authority_id, plan_id);
CALL platform.protect('plan.evidence', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.evidence
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id');
COMMENT ON TABLE plan.evidence IS 'On what an item rests: research, practice or values, in a text, with a link where there is one.';
