-- Search over cards: stems in Dutch, French and English, accents, typos, synonyms of the vocabularies.

CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gin SCHEMA public;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch SCHEMA public;

-- A text without accents, capitals and marks: words with one space between, the same whatever the locale.
CREATE FUNCTION platform.fold(given text) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN btrim(regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary, given)),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a0\u00ab\u00bb\u2010-\u206f]+', ' ', 'g'));
END $$;

CREATE TABLE platform.card_search (
  authority_id uuid NOT NULL,
  ref text NOT NULL,
  kind text NOT NULL,
  level text NOT NULL,
  audience uuid[] NOT NULL,
  day date,
  -- Stems of every language and the words as they stand; those of the title weigh more.
  words tsvector NOT NULL,
  -- Every longer word once, for comparing letter by letter.
  near text NOT NULL,
  PRIMARY KEY (authority_id, ref),
  CONSTRAINT card_search_card FOREIGN KEY (authority_id, ref) REFERENCES platform.card (authority_id, ref) ON DELETE CASCADE
);
CALL platform.protect('platform.card_search', 'levelled');
CREATE INDEX card_search_words ON platform.card_search USING gin (authority_id, words) WITH (fastupdate = off);
CREATE INDEX card_search_near ON platform.card_search USING gin (authority_id, near public.gin_trgm_ops) WITH (fastupdate = off);
COMMENT ON TABLE platform.card_search IS '@recorded What search reads of a card that is not removed, with the card''s own level and audience; kept by a trigger.';

CREATE FUNCTION platform.words_of(title jsonb, body jsonb) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
DECLARE
  made tsvector := ''::tsvector;
  tongue record;
  head text;
  rest text;
BEGIN
  FOR tongue IN SELECT * FROM (VALUES ('nl', 'pg_catalog.dutch'::regconfig), ('fr', 'pg_catalog.french'::regconfig),
                                      ('en', 'pg_catalog.english'::regconfig)) AS l (code, config)
  LOOP
    -- A vector holds a megabyte at most; far fewer words tell what a thing is about.
    head := platform.fold(left(title ->> tongue.code, 2000));
    rest := platform.fold(left(body ->> tongue.code, 100000));
    made := made
      || setweight(to_tsvector(tongue.config, coalesce(head, '')), 'A')
      || setweight(to_tsvector('pg_catalog.simple', coalesce(head, '')), 'A')
      || to_tsvector(tongue.config, coalesce(rest, ''))
      || to_tsvector('pg_catalog.simple', coalesce(rest, ''));
  END LOOP;
  RETURN made;
END $$;

CREATE FUNCTION platform.index_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  close_to text;
BEGIN
  IF NEW.removed THEN
    DELETE FROM platform.card_search s WHERE s.authority_id = NEW.authority_id AND s.ref = NEW.ref;
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' AND NOT OLD.removed AND OLD.title = NEW.title AND OLD.body = NEW.body THEN
    UPDATE platform.card_search s SET kind = NEW.kind, level = NEW.level, audience = NEW.audience, day = NEW.day
      WHERE s.authority_id = NEW.authority_id AND s.ref = NEW.ref
        AND (s.kind, s.level, s.audience, s.day) IS DISTINCT FROM (NEW.kind, NEW.level, NEW.audience, NEW.day);
    RETURN NULL;
  END IF;
  SELECT coalesce(string_agg(DISTINCT lexeme, ' '), '') INTO close_to
    FROM (SELECT jsonb_object_keys(NEW.title) UNION SELECT jsonb_object_keys(NEW.body)) AS t (tongue),
      unnest(to_tsvector('pg_catalog.simple',
        platform.fold(concat_ws(' ', left(NEW.title ->> t.tongue, 2000), left(NEW.body ->> t.tongue, 100000))))) AS w
    WHERE length(lexeme) > 3 AND lexeme ~ '[^0-9]';
  INSERT INTO platform.card_search (authority_id, ref, kind, level, audience, day, words, near)
  VALUES (NEW.authority_id, NEW.ref, NEW.kind, NEW.level, NEW.audience, NEW.day,
          platform.words_of(NEW.title, NEW.body), close_to)
  ON CONFLICT (authority_id, ref) DO UPDATE SET
    kind = excluded.kind, level = excluded.level, audience = excluded.audience, day = excluded.day,
    words = excluded.words, near = excluded.near;
  RETURN NULL;
END $$;
CREATE TRIGGER index_card AFTER INSERT OR UPDATE ON platform.card
  FOR EACH ROW EXECUTE FUNCTION platform.index_card();

CREATE TABLE platform.synonym (
  authority_id uuid NOT NULL,
  term_id uuid NOT NULL,
  word text NOT NULL,
  PRIMARY KEY (authority_id, term_id, word),
  CONSTRAINT synonym_term FOREIGN KEY (authority_id, term_id) REFERENCES platform.term (authority_id, id) ON DELETE CASCADE
);
CALL platform.protect('platform.synonym', 'open');
CREATE INDEX synonym_word ON platform.synonym (authority_id, word);
COMMENT ON TABLE platform.synonym IS '@recorded All labels of a term in use, folded, so that search knows them as one; kept by a trigger.';

CREATE FUNCTION platform.index_term() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  DELETE FROM platform.synonym s WHERE s.authority_id = NEW.authority_id AND s.term_id = NEW.id;
  IF NEW.retired_on IS NULL THEN
    INSERT INTO platform.synonym (authority_id, term_id, word)
    SELECT DISTINCT NEW.authority_id, NEW.id, platform.fold(l.word)
    FROM (SELECT value AS word FROM jsonb_each_text(NEW.label)
          UNION ALL
          SELECT jsonb_array_elements_text(value) FROM jsonb_each(NEW.also) WHERE jsonb_typeof(value) = 'array') AS l
    WHERE platform.fold(l.word) <> '';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER index_term AFTER INSERT OR UPDATE ON platform.term
  FOR EACH ROW EXECUTE FUNCTION platform.index_term();

-- One word in all its forms, as a query: stems, the word as it stands and, while it is being typed, what
-- begins with it.
CREATE FUNCTION platform.word_query(word text, typing boolean) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
DECLARE
  plain tsquery := plainto_tsquery('pg_catalog.simple', word);
BEGIN
  IF numnode(plain) = 0 THEN RETURN ''::tsquery; END IF;
  RETURN plain
    || plainto_tsquery('pg_catalog.dutch', word)
    || plainto_tsquery('pg_catalog.french', word)
    || plainto_tsquery('pg_catalog.english', word)
    || CASE WHEN typing THEN (plain::text || ':*')::tsquery ELSE ''::tsquery END;
END $$;

-- A label of a vocabulary: one word as any word, several as a phrase.
CREATE FUNCTION platform.label_query(label text) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF label NOT LIKE '% %' THEN RETURN platform.word_query(label, false); END IF;
  RETURN phraseto_tsquery('pg_catalog.simple', label)
    || phraseto_tsquery('pg_catalog.dutch', label)
    || phraseto_tsquery('pg_catalog.french', label)
    || phraseto_tsquery('pg_catalog.english', label);
END $$;

-- Whether a word tells what is meant: not one of the small words of the reader's language, and not the one
-- letter that an apostrophe leaves.
CREATE FUNCTION platform.carries(word text, language regconfig) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN word !~ '^[^0-9]$' AND numnode(plainto_tsquery(language, word)) > 0;
END $$;

-- What was asked, as a query. `units`: [{"words": ["harm", "reduction"], "also": ["schadebeperking"], "typing": false}].
-- Words that carry no meaning don't count, unless there are no others.
CREATE FUNCTION platform.search_query(units jsonb, language regconfig) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
DECLARE
  unit jsonb;
  every tsquery := ''::tsquery;
  meant tsquery := ''::tsquery;
  others tsquery;
  one tsquery;
  one_meant tsquery;
  word text;
BEGIN
  FOR unit IN SELECT * FROM jsonb_array_elements(units) LOOP
    one := ''::tsquery;
    one_meant := ''::tsquery;
    others := ''::tsquery;
    FOR word IN SELECT platform.fold(w) FROM jsonb_array_elements_text(unit -> 'words') AS w LOOP
      one := one && platform.word_query(word, (unit ->> 'typing')::boolean);
      IF platform.carries(word, language) THEN
        one_meant := one_meant && platform.word_query(word, (unit ->> 'typing')::boolean);
      END IF;
    END LOOP;
    FOR word IN SELECT * FROM jsonb_array_elements_text(unit -> 'also') LOOP
      others := others || platform.label_query(word);
    END LOOP;
    every := every && (one || others);
    IF numnode(one_meant) > 0 THEN meant := meant && (one_meant || others); END IF;
  END LOOP;
  RETURN CASE WHEN numnode(meant) > 0 THEN meant ELSE every END;
END $$;

-- Whether one of the words that stand in `near` is `asked` with a letter or two wrong, begins so, or holds
-- most of it.
CREATE FUNCTION platform.written_nearly(asked text, near text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  wrong integer := CASE WHEN length(asked) < 6 THEN 1 ELSE 2 END;
  word text;
BEGIN
  IF public.word_similarity(asked, near) >= 0.6 THEN RETURN true; END IF;
  FOREACH word IN ARRAY string_to_array(near, ' ') LOOP
    IF length(word) >= length(asked) - wrong
      AND public.levenshtein_less_equal(left(word, length(asked) + wrong), asked, wrong) <= wrong THEN RETURN true; END IF;
  END LOOP;
  RETURN false;
END $$;

-- The one door of search. It reads past row-level security, which would keep the planner from the index, and
-- therefore repeats the policy of platform.card itself: authority, level and audience, from the same settings.
-- Nothing that the scope may not see is found, counted or compared. Where nothing has the words asked for,
-- words that are written nearly so are looked for.
CREATE FUNCTION platform.search_cards(units jsonb, language regconfig, kinds text[], most integer, skipped integer)
RETURNS TABLE (ref text, rank real, near boolean, total bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  place uuid := platform.here();
  opened text[] := ARRAY[]::text[];
  mine uuid[] := coalesce(platform.ids('app.audience'), ARRAY[]::uuid[]);
  asked tsquery := platform.search_query(units, language);
  long_words text[];
  longest text;
  short_words tsquery;
BEGIN
  IF place IS NULL OR numnode(asked) = 0 THEN RETURN; END IF;
  IF place = ANY (platform.ids('app.public')) THEN opened := opened || 'public'::text; END IF;
  IF place = ANY (platform.ids('app.council')) THEN opened := opened || 'council'::text; END IF;
  IF place = ANY (platform.ids('app.internal')) THEN opened := opened || 'internal'::text; END IF;
  RETURN QUERY
    SELECT s.ref, ts_rank('{0.1, 0.2, 0.4, 1.0}', s.words, asked, 1), false, count(*) OVER ()
    FROM platform.card_search s
    WHERE s.authority_id = place AND s.words @@ asked
      AND (s.level = ANY (opened) OR (s.level = 'confidential' AND s.audience && mine))
      AND (kinds IS NULL OR s.kind = ANY (kinds))
    ORDER BY 2 DESC, s.day DESC NULLS LAST, s.ref LIMIT most OFFSET skipped;
  IF FOUND THEN RETURN; END IF;
  IF skipped > 0 THEN
    PERFORM 1 FROM platform.card_search s
      WHERE s.authority_id = place AND s.words @@ asked
        AND (s.level = ANY (opened) OR (s.level = 'confidential' AND s.audience && mine))
        AND (kinds IS NULL OR s.kind = ANY (kinds)) LIMIT 1;
    IF FOUND THEN RETURN; END IF;
  END IF;
  SELECT array_agg(w.word ORDER BY length(w.word) DESC) INTO long_words
    FROM (SELECT platform.fold(x) AS word FROM jsonb_array_elements(units) AS u, jsonb_array_elements_text(u -> 'words') AS x) AS w
    WHERE length(w.word) BETWEEN 4 AND 60 AND w.word ~ '[^0-9]' AND platform.carries(w.word, language);
  IF long_words IS NULL THEN RETURN; END IF;
  longest := long_words[1];
  SELECT platform.search_query(coalesce(jsonb_agg(u), '[]'), language) INTO short_words
    FROM jsonb_array_elements(units) AS u
    WHERE NOT EXISTS (SELECT FROM jsonb_array_elements_text(u -> 'words') AS x WHERE platform.fold(x) = ANY (long_words))
      AND EXISTS (SELECT FROM jsonb_array_elements_text(u -> 'words') AS x WHERE platform.carries(platform.fold(x), language));
  PERFORM set_config('pg_trgm.word_similarity_threshold', '0.25', true);
  RETURN QUERY
    SELECT s.ref, (SELECT avg(public.word_similarity(l.word, s.near)) FROM unnest(long_words) AS l (word))::real, true, count(*) OVER ()
    FROM platform.card_search s
    WHERE s.authority_id = place AND longest OPERATOR(public.<%) s.near
      AND (s.level = ANY (opened) OR (s.level = 'confidential' AND s.audience && mine))
      AND (kinds IS NULL OR s.kind = ANY (kinds))
      AND NOT EXISTS (SELECT FROM unnest(long_words) AS l (word) WHERE NOT platform.written_nearly(l.word, s.near))
      AND (numnode(short_words) = 0 OR s.words @@ short_words)
    ORDER BY 2 DESC, s.day DESC NULLS LAST, s.ref LIMIT most OFFSET skipped;
END $$;

-- What is there already passes through the triggers once.
ALTER TABLE platform.term DISABLE TRIGGER record;
UPDATE platform.card SET title = title || '{"-": ""}';
UPDATE platform.card SET title = title - '-';
UPDATE platform.term SET position = position;
ALTER TABLE platform.term ENABLE TRIGGER record;
