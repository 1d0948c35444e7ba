import { type Language, say, words } from '../../../platform/i18n/index.ts'
import type { ReadWarning } from './types.ts'

/** What a reader of a document should know though it was read; `{n}` counts, `{name}` quotes the document. */
export const warningWords = words({
  unreadable: {
    nl: '{n} tekens konden niet gelezen worden en staan er als �.',
    fr: '{n} caractères n’ont pas pu être lus et figurent comme �.',
    en: '{n} characters could not be read and stand as �.',
    one: {
      nl: '{n} teken kon niet gelezen worden en staat er als �.',
      fr: '{n} caractère n’a pas pu être lu et figure comme �.',
      en: '{n} character could not be read and stands as �.',
    },
  },
  changes: {
    nl: 'Het document bevat bijgehouden wijzigingen ({n}): ingevoegde tekst is gelezen, geschrapte niet.',
    fr: 'Le document contient des modifications suivies ({n}) : le texte inséré a été lu, le texte supprimé non.',
    en: 'The document has tracked changes ({n}): inserted text was read, deleted text was not.',
  },
  hidden_text: {
    nl: 'Verborgen tekst is weggelaten ({n} stukken).',
    fr: 'Le texte masqué a été laissé de côté ({n} passages).',
    en: 'Hidden text was left out ({n} pieces).',
    one: {
      nl: 'Verborgen tekst is weggelaten ({n} stuk).',
      fr: 'Le texte masqué a été laissé de côté ({n} passage).',
      en: 'Hidden text was left out ({n} piece).',
    },
  },
  comments: {
    nl: 'De opmerkingen in de marge zijn weggelaten.',
    fr: 'Les commentaires dans la marge ont été laissés de côté.',
    en: 'The comments in the margin were left out.',
  },
  columns: {
    nl: '{n} rijen hebben meer kolommen dan er gelezen worden; de laatste zijn weggelaten.',
    fr: '{n} lignes ont plus de colonnes qu’il n’en est lu ; les dernières ont été laissées de côté.',
    en: '{n} rows have more columns than are read; the last ones were left out.',
    one: {
      nl: '{n} rij heeft meer kolommen dan er gelezen worden; de laatste zijn weggelaten.',
      fr: '{n} ligne a plus de colonnes qu’il n’en est lu ; les dernières ont été laissées de côté.',
      en: '{n} row has more columns than are read; the last ones were left out.',
    },
  },
  quotation: {
    nl: 'Een aanhalingsteken wordt nergens gesloten; alle aanhalingstekens zijn als tekst gelezen.',
    fr: 'Un guillemet n’est jamais fermé ; tous les guillemets ont été lus comme du texte.',
    en: 'A quotation mark is never closed; all quotation marks were read as text.',
  },
  hidden_sheet: {
    nl: 'Het werkblad ‘{name}’ is verborgen; het is toch gelezen.',
    fr: 'La feuille « {name} » est masquée ; elle a été lue malgré tout.',
    en: 'The sheet ‘{name}’ is hidden; it was read all the same.',
  },
  hidden_rows: {
    nl: '{n} rijen van het werkblad ‘{name}’ zijn verborgen; ze zijn toch gelezen.',
    fr: '{n} lignes de la feuille « {name} » sont masquées ; elles ont été lues malgré tout.',
    en: '{n} rows of the sheet ‘{name}’ are hidden; they were read all the same.',
    one: {
      nl: '{n} rij van het werkblad ‘{name}’ is verborgen; ze is toch gelezen.',
      fr: '{n} ligne de la feuille « {name} » est masquée ; elle a été lue malgré tout.',
      en: '{n} row of the sheet ‘{name}’ is hidden; it was read all the same.',
    },
  },
  lost_sheet: {
    nl: 'Het werkblad ‘{name}’ kon niet gelezen worden.',
    fr: 'La feuille « {name} » n’a pas pu être lue.',
    en: 'The sheet ‘{name}’ could not be read.',
  },
  lost_pages: {
    nl: '{n} bladzijden konden niet gelezen worden.',
    fr: '{n} pages n’ont pas pu être lues.',
    en: '{n} pages could not be read.',
    one: {
      nl: '{n} bladzijde kon niet gelezen worden.',
      fr: '{n} page n’a pas pu être lue.',
      en: '{n} page could not be read.',
    },
  },
  blank_pages: {
    nl: '{n} bladzijden bevatten geen tekst; misschien zijn het afbeeldingen.',
    fr: '{n} pages ne contiennent pas de texte ; ce sont peut-être des images.',
    en: '{n} pages hold no text; perhaps they are pictures.',
  },
  nesting_lost: {
    nl: 'De insprong van een lijst ging verloren in de bron: punten na een dubbelepunt zijn gelezen als delen van het punt ervoor.',
    fr: 'Le retrait d’une liste s’est perdu dans la source : les points après un deux-points ont été lus comme des parties du point précédent.',
    en: 'The nesting of a list was lost in the source: points after a colon were read as parts of the point before them.',
  },
  list_twice: {
    nl: 'Een lijst van {n} punten staat twee keer in het document en is één keer gelezen.',
    fr: 'Une liste de {n} points figure deux fois dans le document et a été lue une fois.',
    en: 'A list of {n} points stands twice in the document and was read once.',
  },
  table_twice: {
    nl: 'Een tabel van {n} rijen herhaalt wat al gelezen was en is overgeslagen.',
    fr: 'Un tableau de {n} lignes répète ce qui avait été lu et a été passé.',
    en: 'A table of {n} rows repeats what was read before and was passed over.',
  },
  item_twice: {
    nl: '‘{name}’ staat twee keer in het document en is één keer gelezen.',
    fr: '« {name} » figure deux fois dans le document et a été lu une fois.',
    en: '‘{name}’ stands twice in the document and was read once.',
  },
  count_differs: {
    nl: 'Het document spreekt zelf van ‘{name}’; er zijn er {n} gelezen.',
    fr: 'Le document parle lui-même de « {name} » ; {n} ont été lus.',
    en: 'The document itself speaks of ‘{name}’; {n} were read.',
    one: {
      nl: 'Het document spreekt zelf van ‘{name}’; er is er {n} gelezen.',
      fr: 'Le document parle lui-même de « {name} » ; {n} a été lu.',
      en: 'The document itself speaks of ‘{name}’; {n} was read.',
    },
  },
})

/** The sentence that a warning stands for. */
export function sayWarning({ code, ...filling }: ReadWarning, language: Language): string {
  return say(warningWords[code], language, filling)
}
