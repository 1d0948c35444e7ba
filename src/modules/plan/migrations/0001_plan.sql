-- The plan: periods, items in a tree, and what is recorded of each item.

CREATE TABLE plan.plan (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  title jsonb NOT NULL,
  summary jsonb NOT NULL DEFAULT '{}',
  standing text NOT NULL CHECK (standing IN ('adopted', 'draft', 'position', 'unknown')),
  -- Who wrote it, where that is not the authority itself: a party's position keeps its author in sight.
  author text,
  from_day date,
  to_day date,
  -- A three-year action plan stands inside a policy plan; a plan follows the one before.
  parent_id uuid,
  predecessor_id uuid,
  -- The authority's own words for each level: [{"kind","one","many","numbering"}].
  levels jsonb NOT NULL DEFAULT '[]',
  -- The vocabularies that it was written in.
  scheme_ids uuid[] NOT NULL DEFAULT '{}',
  level text NOT NULL DEFAULT 'internal' CHECK (level IN ('public', 'council', 'internal', 'confidential')),
  audience uuid[] NOT NULL DEFAULT '{}',
  current boolean NOT NULL DEFAULT true,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, slug),
  CONSTRAINT plan_parent FOREIGN KEY (authority_id, parent_id) REFERENCES plan.plan (authority_id, id),
  CONSTRAINT plan_predecessor FOREIGN KEY (authority_id, predecessor_id) REFERENCES plan.plan (authority_id, id)
);
CALL platform.protect('plan.plan', 'levelled');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.plan
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/plan', 'id');
COMMENT ON TABLE plan.plan IS 'A plan with its period; plans stand inside plans and follow each other.';

CREATE TABLE plan.version (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  adopted_on date NOT NULL,
  body_id uuid,
  decision_number text,
  -- The moment of the history that was adopted.
  as_of timestamptz NOT NULL,
  file_id uuid,
  note jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, plan_id, no),
  CONSTRAINT version_plan FOREIGN KEY (authority_id, plan_id) REFERENCES plan.plan (authority_id, id),
  CONSTRAINT version_body FOREIGN KEY (authority_id, body_id) REFERENCES platform.body (authority_id, id),
  CONSTRAINT version_file FOREIGN KEY (authority_id, file_id) REFERENCES platform.file (authority_id, id)
);
CALL platform.protect('plan.version', 'part', 'plan.plan', 'plan_id');
COMMENT ON TABLE plan.version IS '@append-only A version of the plan as a body adopted it.';

CREATE TABLE plan.item (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  parent_id uuid,
  -- Short and permanent: the item's address ends on it.
  key text NOT NULL CHECK (key ~ '^[a-z0-9]{6,12}$'),
  kind text NOT NULL CHECK (kind IN ('theme', 'objective', 'action', 'project', 'ambition', 'principle', 'pillar', 'target_group', 'setting', 'condition')),
  -- The document's own word for it, and its number there.
  label text,
  number text,
  position integer NOT NULL,
  title jsonb NOT NULL,
  text jsonb NOT NULL DEFAULT '{}',
  parts jsonb NOT NULL DEFAULT '[]',
  mode text NOT NULL DEFAULT 'do' CHECK (mode IN ('do', 'advocate')),
  begins_on date,
  due_on date,
  lead_organisation_id uuid REFERENCES platform.organisation (id),
  -- A body may lead while an action is being worked out.
  lead_body_id uuid,
  deputy_organisation_id uuid REFERENCES platform.organisation (id),
  follows_body_id uuid,
  -- {"scope","evaluation","decision","decided_on"} for a project that is a pilot.
  pilot jsonb,
  -- The item of an earlier plan that it continues.
  continues_id uuid,
  -- Where it stood in the document that it was read from.
  source jsonb,
  level text NOT NULL DEFAULT 'internal' CHECK (level IN ('public', 'council', 'internal', 'confidential')),
  audience uuid[] NOT NULL DEFAULT '{}',
  level_reason text,
  level_review_on date,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, key),
  CONSTRAINT item_plan FOREIGN KEY (authority_id, plan_id) REFERENCES plan.plan (authority_id, id),
  CONSTRAINT item_parent FOREIGN KEY (authority_id, parent_id) REFERENCES plan.item (authority_id, id),
  CONSTRAINT item_continues FOREIGN KEY (authority_id, continues_id) REFERENCES plan.item (authority_id, id),
  CONSTRAINT item_lead_body FOREIGN KEY (authority_id, lead_body_id) REFERENCES platform.body (authority_id, id),
  CONSTRAINT item_follows FOREIGN KEY (authority_id, follows_body_id) REFERENCES platform.body (authority_id, id),
  CHECK (lead_organisation_id IS NULL OR lead_body_id IS NULL),
  CHECK (level <> 'confidential' OR (cardinality(audience) > 0 AND level_reason IS NOT NULL AND level_review_on IS NOT NULL))
);
CALL platform.protect('plan.item', 'levelled');
CREATE INDEX item_of_plan ON plan.item (authority_id, plan_id, position);
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.item
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'id');
COMMENT ON TABLE plan.item IS 'One thing that a plan says: a theme, an objective, an action, an ambition and so on.';

-- Three records, not one status: adoption, maturity (working out) and execution.

CREATE TABLE plan.adoption (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  version_id uuid,
  adopted_on date NOT NULL,
  body_id uuid,
  decision_number text,
  PRIMARY KEY (authority_id, item_id),
  CONSTRAINT adoption_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id),
  CONSTRAINT adoption_version FOREIGN KEY (authority_id, version_id) REFERENCES plan.version (authority_id, id),
  CONSTRAINT adoption_body FOREIGN KEY (authority_id, body_id) REFERENCES platform.body (authority_id, id)
);
CALL platform.protect('plan.adoption', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.adoption
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id');
COMMENT ON TABLE plan.adoption IS 'By whom, when and in which version an item was adopted. An item without one is proposed.';

CREATE TABLE plan.working_out (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  charge jsonb NOT NULL DEFAULT '{}',
  body_id uuid,
  deadline date,
  worked_out_on date,
  PRIMARY KEY (authority_id, item_id),
  CONSTRAINT working_out_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id),
  CONSTRAINT working_out_body FOREIGN KEY (authority_id, body_id) REFERENCES platform.body (authority_id, id)
);
CALL platform.protect('plan.working_out', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.working_out
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id');
COMMENT ON TABLE plan.working_out IS 'Maturity: an item that is still to be worked out, by which body, before when. Absent for what was worked out from the start.';

CREATE TABLE plan.execution (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('not_begun', 'running', 'done', 'stopped', 'carried_over')),
  on_day date NOT NULL,
  reason jsonb NOT NULL DEFAULT '{}',
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT execution_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id),
  CHECK (state <> 'stopped' OR reason <> '{}')
);
CREATE INDEX execution_of_plan ON plan.execution (authority_id, plan_id);
CREATE INDEX execution_of_item ON plan.execution (authority_id, item_id, on_day);
CALL platform.protect('plan.execution', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT ON plan.execution
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id');
COMMENT ON TABLE plan.execution IS '@append-only How far an item is; the newest row holds.';

CREATE TABLE plan.asking (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  addressee jsonb NOT NULL DEFAULT '{}',
  asked_on date,
  answer jsonb NOT NULL DEFAULT '{}',
  answered_on date,
  PRIMARY KEY (authority_id, item_id),
  CONSTRAINT asking_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id),
  CHECK (answered_on IS NULL OR asked_on IS NOT NULL)
);
CALL platform.protect('plan.asking', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.asking
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id');
COMMENT ON TABLE plan.asking IS 'For an item that advocates: of whom it was asked and when (then it is done), and what came back.';

CREATE TABLE plan.facet (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  term_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  PRIMARY KEY (authority_id, item_id, term_id),
  CONSTRAINT facet_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id),
  CONSTRAINT facet_term FOREIGN KEY (authority_id, term_id) REFERENCES platform.term (authority_id, id)
);
CREATE INDEX facet_of_plan ON plan.facet (authority_id, plan_id);
CALL platform.protect('plan.facet', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.facet
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id', 'term_id');
COMMENT ON TABLE plan.facet IS 'A term that an item carries: pillar, target group, setting, substance, prevention type, field of policy.';

CREATE TABLE plan.partner (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES platform.organisation (id),
  plan_id uuid NOT NULL,
  PRIMARY KEY (authority_id, item_id, organisation_id),
  CONSTRAINT partner_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id)
);
CREATE INDEX partner_of_plan ON plan.partner (authority_id, plan_id);
CALL platform.protect('plan.partner', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.partner
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id', 'organisation_id');
COMMENT ON TABLE plan.partner IS 'An organisation that takes part in an item beside its lead.';

CREATE TABLE plan.target (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  measure jsonb NOT NULL,
  unit jsonb NOT NULL DEFAULT '{}',
  baseline numeric,
  baseline_on date,
  value numeric,
  due_on date,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT target_plan FOREIGN KEY (authority_id, plan_id) REFERENCES plan.plan (authority_id, id)
);
CREATE TABLE plan.item_target (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  target_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  PRIMARY KEY (authority_id, item_id, target_id),
  CONSTRAINT item_target_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id),
  CONSTRAINT item_target_target FOREIGN KEY (authority_id, target_id) REFERENCES plan.target (authority_id, id)
);
CREATE INDEX item_target_of_target ON plan.item_target (authority_id, target_id);
CREATE INDEX item_target_of_plan ON plan.item_target (authority_id, plan_id);
CALL platform.protect('plan.item_target', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.item_target
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id', 'target_id');
COMMENT ON TABLE plan.item_target IS 'Which items share a target: it counts once.';

-- A target is seen by whoever sees one of the items that share it.
ALTER TABLE plan.target ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON plan.target FOR SELECT USING (
  EXISTS (SELECT 1 FROM plan.item_target AS share WHERE share.authority_id = target.authority_id AND share.target_id = target.id)
  OR (authority_id = (SELECT platform.here()) AND (SELECT platform.writing())));
CREATE POLICY added ON plan.target FOR INSERT
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
CREATE POLICY changed ON plan.target FOR UPDATE
  USING (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.target
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/target', 'id');
COMMENT ON TABLE plan.target IS 'From which baseline to which value of a measure, before when.';

CREATE TABLE plan.target_value (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  target_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  on_day date NOT NULL,
  value numeric NOT NULL,
  low numeric,
  high numeric,
  source jsonb NOT NULL DEFAULT '{}',
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT target_value_target FOREIGN KEY (authority_id, target_id) REFERENCES plan.target (authority_id, id),
  CHECK ((low IS NULL) = (high IS NULL) AND (low IS NULL OR (low <= value AND value <= high)))
);
CREATE INDEX target_value_of_plan ON plan.target_value (authority_id, plan_id);
CALL platform.protect('plan.target_value', 'part', 'plan.target', 'target_id');
COMMENT ON TABLE plan.target_value IS '@append-only A value measured for a target, with its interval where there is one; a correction is a newer row for the same day.';

CREATE TABLE plan.milestone (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  title jsonb NOT NULL,
  due_on date NOT NULL,
  done_on date,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT milestone_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id)
);
CREATE INDEX milestone_of_plan ON plan.milestone (authority_id, plan_id);
CALL platform.protect('plan.milestone', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.milestone
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id');
COMMENT ON TABLE plan.milestone IS 'A step of an item with its date.';

CREATE TABLE plan.money (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  item_id uuid NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  -- In euro; blank is not zero.
  planned numeric(14, 2),
  spent numeric(14, 2),
  source jsonb NOT NULL DEFAULT '{}',
  scope jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (authority_id, id),
  CONSTRAINT money_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id)
);
CREATE INDEX money_of_plan ON plan.money (authority_id, plan_id);
CALL platform.protect('plan.money', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.money
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id');
COMMENT ON TABLE plan.money IS 'What an item may cost and did cost in a year, in euro, from which source and with which scope.';

CREATE TABLE plan.update (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  on_day date NOT NULL,
  text jsonb NOT NULL,
  -- The lead's own word, which stands beside the computed state and never replaces it.
  said text CHECK (said IN ('not_begun', 'on_plan', 'at_risk', 'done')),
  organisation_id uuid REFERENCES platform.organisation (id),
  level text NOT NULL CHECK (level IN ('public', 'council', 'internal', 'confidential')),
  audience uuid[] NOT NULL DEFAULT '{}',
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT update_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id)
);
CREATE INDEX update_of_plan ON plan.update (authority_id, plan_id);
ALTER TABLE plan.update ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON plan.update FOR SELECT USING (
  ((level = 'public' AND authority_id = ANY ((SELECT platform.ids('app.public'))::uuid[]))
   OR (level = 'council' AND authority_id = ANY ((SELECT platform.ids('app.council'))::uuid[]))
   OR (level = 'internal' AND authority_id = ANY ((SELECT platform.ids('app.internal'))::uuid[]))
   OR (level = 'confidential' AND authority_id = (SELECT platform.here()) AND audience && (SELECT platform.ids('app.audience'))))
  AND EXISTS (SELECT 1 FROM plan.item AS whole WHERE whole.authority_id = update.authority_id AND whole.id = update.item_id));
CREATE POLICY added ON plan.update FOR INSERT
  WITH CHECK (authority_id = (SELECT platform.here()) AND (SELECT platform.writing()));
COMMENT ON TABLE plan.update IS '@append-only What a lead tells of an item, on a day.';

CREATE TABLE plan.removal (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  reason text NOT NULL CHECK (length(btrim(reason)) > 0),
  removed_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, item_id),
  CONSTRAINT removal_item FOREIGN KEY (authority_id, item_id) REFERENCES plan.item (authority_id, id)
);
CALL platform.protect('plan.removal', 'part', 'plan.item', 'item_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.removal
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/item', 'item_id');
COMMENT ON TABLE plan.removal IS 'An item that was taken out, with the reason; taking the record away brings the item back.';

CREATE TABLE plan.deliberate_gap (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  -- The terms that meet in the empty cell.
  term_ids uuid[] NOT NULL,
  reason jsonb NOT NULL,
  decision_number text,
  decided_on date,
  PRIMARY KEY (authority_id, id),
  CONSTRAINT deliberate_gap_plan FOREIGN KEY (authority_id, plan_id) REFERENCES plan.plan (authority_id, id)
);
CALL platform.protect('plan.deliberate_gap', 'part', 'plan.plan', 'plan_id');
CREATE TRIGGER record AFTER INSERT OR UPDATE OR DELETE ON plan.deliberate_gap
  FOR EACH ROW EXECUTE FUNCTION platform.record('plan/plan', 'plan_id');
COMMENT ON TABLE plan.deliberate_gap IS 'A cell of the balance matrix that is empty on purpose, with the decision for it.';

CREATE TABLE plan.reading (
  authority_id uuid NOT NULL REFERENCES platform.authority,
  id uuid NOT NULL,
  file_id uuid NOT NULL,
  -- The plan that a later edition is matched to.
  plan_id uuid,
  -- What the reader found, whole; corrections are kept beside it as a list that can be undone.
  found jsonb,
  lines jsonb,
  corrections jsonb NOT NULL DEFAULT '[]',
  undone jsonb NOT NULL DEFAULT '[]',
  state text NOT NULL CHECK (state IN ('waiting', 'reading', 'refused', 'review', 'imported', 'dropped')),
  refusal text,
  imported_plan_id uuid,
  uploaded_at timestamptz NOT NULL,
  level text NOT NULL DEFAULT 'internal' CHECK (level = 'internal'),
  audience uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (authority_id, id),
  CONSTRAINT reading_file FOREIGN KEY (authority_id, file_id) REFERENCES platform.file (authority_id, id),
  CONSTRAINT reading_plan FOREIGN KEY (authority_id, plan_id) REFERENCES plan.plan (authority_id, id),
  CONSTRAINT reading_imported FOREIGN KEY (authority_id, imported_plan_id) REFERENCES plan.plan (authority_id, id)
);
CALL platform.protect('plan.reading', 'levelled');
COMMENT ON TABLE plan.reading IS 'A document on its way to become a plan: what was recognised, and the coordinator''s corrections.';
