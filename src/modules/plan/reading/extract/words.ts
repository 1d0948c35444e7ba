import { words } from '../../../../platform/i18n/index.ts'

/** What is said to a coordinator about a file that could not be read: which file, what is wrong, how to mend it. */
export const refusalWords = words({
  empty: {
    nl: '‘{name}’ is leeg: er staat geen tekst in. Kies het bestand met het plan zelf.',
    fr: '« {name} » est vide : il ne contient aucun texte. Choisissez le fichier du plan lui-même.',
    en: '‘{name}’ is empty: there is no text in it. Choose the file that holds the plan itself.',
  },
  too_large: {
    nl: '‘{name}’ bevat meer dan Regie in één keer leest ({limit} MB van dit soort). Bewaar alleen het deel met het plan, of bewaar het als Word of PDF zonder bijlagen, en probeer opnieuw.',
    fr: '« {name} » contient plus que ce que Regie lit en une fois ({limit} Mo de ce type). Gardez uniquement la partie avec le plan, ou enregistrez-le en Word ou PDF sans annexes, puis réessayez.',
    en: '‘{name}’ holds more than Regie reads at once ({limit} MB of this kind). Keep only the part with the plan, or save it as Word or PDF without annexes, and try again.',
  },
  encrypted: {
    nl: '‘{name}’ is beveiligd met een wachtwoord. Open het met het wachtwoord, bewaar een kopie zonder beveiliging en kies die.',
    fr: '« {name} » est protégé par un mot de passe. Ouvrez-le avec le mot de passe, enregistrez une copie sans protection et choisissez celle-ci.',
    en: '‘{name}’ is protected by a password. Open it with the password, save a copy without protection and choose that one.',
  },
  scanned: {
    nl: '‘{name}’ bestaat uit beelden van bladzijden, zonder tekst. Vraag het oorspronkelijke bestand, of laat er eerst tekstherkenning (OCR) op los.',
    fr: '« {name} » est composé d’images de pages, sans texte. Demandez le fichier d’origine, ou appliquez d’abord une reconnaissance de texte (OCR).',
    en: '‘{name}’ is made of pictures of pages, without text. Ask for the original file, or run text recognition (OCR) on it first.',
  },
  damaged: {
    nl: '‘{name}’ is beschadigd of onvolledig. Open het in het programma waarmee het gemaakt is, bewaar het opnieuw en probeer opnieuw.',
    fr: '« {name} » est endommagé ou incomplet. Ouvrez-le dans le programme d’origine, enregistrez-le à nouveau et réessayez.',
    en: '‘{name}’ is damaged or incomplete. Open it in the program that made it, save it again and try again.',
  },
  unknown_format: {
    nl: '‘{name}’ is geen soort bestand dat Regie leest. Bewaar het plan als Word (.docx), PDF, OpenDocument (.odt), Excel (.xlsx), CSV, Markdown of tekst.',
    fr: '« {name} » n’est pas un type de fichier que Regie lit. Enregistrez le plan en Word (.docx), PDF, OpenDocument (.odt), Excel (.xlsx), CSV, Markdown ou texte.',
    en: '‘{name}’ is not a kind of file that Regie reads. Save the plan as Word (.docx), PDF, OpenDocument (.odt), Excel (.xlsx), CSV, Markdown or text.',
  },
  too_slow: {
    nl: '‘{name}’ lezen duurde langer dan {limit} seconden en is gestopt. Bewaar alleen het deel met het plan, of bewaar het opnieuw als Word of PDF, en probeer opnieuw.',
    fr: 'La lecture de « {name} » a dépassé {limit} secondes et a été arrêtée. Gardez uniquement la partie avec le plan, ou enregistrez-le à nouveau en Word ou PDF, puis réessayez.',
    en: 'Reading ‘{name}’ took longer than {limit} seconds and was stopped. Keep only the part with the plan, or save it again as Word or PDF, and try again.',
  },
  too_much_memory: {
    nl: '‘{name}’ vraagt meer geheugen dan Regie ervoor geeft en het lezen is gestopt. Bewaar alleen het deel met het plan, of bewaar het opnieuw als Word of PDF, en probeer opnieuw.',
    fr: '« {name} » demande plus de mémoire que Regie n’en accorde et la lecture a été arrêtée. Gardez uniquement la partie avec le plan, ou enregistrez-le à nouveau en Word ou PDF, puis réessayez.',
    en: '‘{name}’ needs more memory than Regie gives it and reading was stopped. Keep only the part with the plan, or save it again as Word or PDF, and try again.',
  },
})
