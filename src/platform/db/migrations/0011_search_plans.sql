-- The door of search, planned anew for each question with its own values (EXECUTE), while the small functions
-- that it calls keep their plans: a setting on the function had taken those from them too.
CREATE OR REPLACE FUNCTION platform.search_cards(units jsonb, language regconfig, kinds text[], most integer, skipped integer)
RETURNS TABLE (ref text, rank real, near boolean, total bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  place uuid := platform.here();
  opened text[] := ARRAY[]::text[];
  mine uuid[] := coalesce(platform.ids('app.audience'), ARRAY[]::uuid[]);
  asked tsquery := platform.search_query(units, language);
  long_words text[];
  short_words tsquery;
  -- The policy of platform.card, for one authority: $1 the place, $3 the levels that are open in it, $4 the audience.
  visible constant text := $sql$
    s.authority_id = $1 AND (s.level = ANY ($3) OR (s.level = 'confidential' AND s.audience && $4))
    AND ($5 IS NULL OR s.kind = ANY ($5))$sql$;
BEGIN
  IF place IS NULL OR numnode(asked) = 0 THEN RETURN; END IF;
  IF place = ANY (platform.ids('app.public')) THEN opened := opened || 'public'::text; END IF;
  IF place = ANY (platform.ids('app.council')) THEN opened := opened || 'council'::text; END IF;
  IF place = ANY (platform.ids('app.internal')) THEN opened := opened || 'internal'::text; END IF;
  RETURN QUERY EXECUTE $sql$
    SELECT s.ref, ts_rank('{0.1, 0.2, 0.4, 1.0}', s.words, $2, 1), false, count(*) OVER ()
    FROM platform.card_search s WHERE s.words @@ $2 AND $sql$ || visible || $sql$
    ORDER BY 2 DESC, s.day DESC NULLS LAST, s.ref LIMIT $6 OFFSET $7$sql$
    USING place, asked, opened, mine, kinds, most, skipped;
  IF FOUND THEN RETURN; END IF;
  IF skipped > 0 THEN
    PERFORM 1 FROM platform.search_cards(units, language, kinds, 1, 0) AS first WHERE NOT first.near;
    IF FOUND THEN RETURN; END IF;
  END IF;
  SELECT array_agg(w.word ORDER BY length(w.word) DESC) INTO long_words
    FROM (SELECT platform.fold(x) AS word FROM jsonb_array_elements(units) AS u, jsonb_array_elements_text(u -> 'words') AS x) AS w
    WHERE length(w.word) BETWEEN 4 AND 60 AND w.word ~ '[^0-9]' AND platform.carries(w.word, language);
  IF long_words IS NULL THEN RETURN; END IF;
  SELECT platform.search_query(coalesce(jsonb_agg(u), '[]'), language) INTO short_words
    FROM jsonb_array_elements(units) AS u
    WHERE NOT EXISTS (SELECT FROM jsonb_array_elements_text(u -> 'words') AS x WHERE platform.fold(x) = ANY (long_words))
      AND EXISTS (SELECT FROM jsonb_array_elements_text(u -> 'words') AS x WHERE platform.carries(platform.fold(x), language));
  PERFORM set_config('pg_trgm.word_similarity_threshold', '0.25', true);
  RETURN QUERY EXECUTE $sql$
    SELECT s.ref, (SELECT avg(public.word_similarity(l.word, s.near)) FROM unnest($2) AS l (word))::real, true, count(*) OVER ()
    FROM platform.card_search s
    WHERE $2[1] OPERATOR(public.<%) s.near AND $sql$ || visible || $sql$
      AND (numnode($8) = 0 OR s.words @@ $8)
      AND NOT EXISTS (SELECT FROM unnest($2) AS l (word) WHERE NOT platform.written_nearly(l.word, s.near))
    ORDER BY 2 DESC, s.day DESC NULLS LAST, s.ref LIMIT $6 OFFSET $7$sql$
    USING place, long_words, opened, mine, kinds, most, skipped, short_words;
END $$;
