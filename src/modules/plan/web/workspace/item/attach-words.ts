import { words } from '../../../../../platform/i18n/index.ts'

export const attachWords = words({
  title: { nl: 'Bestanden en verwijzingen', fr: 'Fichiers et renvois', en: 'Files and links' },
  back: { nl: 'Terug naar {name}', fr: 'Retour à {name}', en: 'Back to {name}' },
  files: { nl: 'Bestanden', fr: 'Fichiers', en: 'Files' },
  no_files: {
    nl: 'Er hangt nog geen bestand aan.',
    fr: 'Aucun fichier joint.',
    en: 'No file hangs on it yet.',
  },
  file: { nl: 'Het bestand', fr: 'Le fichier', en: 'The file' },
  file_hint: {
    nl: 'Tot 25 MB. Wie dit onderdeel leest, leest ook het bestand; van een foto verdwijnt de plaats.',
    fr: 'Jusqu’à 25 Mo. Qui lit cet élément lit aussi le fichier ; le lieu d’une photo est effacé.',
    en: 'Up to 25 MB. Whoever reads this part reads the file; the place of a photo is taken out.',
  },
  attach: { nl: 'Voeg bestand toe', fr: 'Joindre le fichier', en: 'Add the file' },
  detach: { nl: 'Haal weg', fr: 'Retirer', en: 'Take away' },
  links: { nl: 'Verwijzingen', fr: 'Renvois', en: 'Links' },
  no_links: { nl: 'Er is nog geen verwijzing.', fr: 'Aucun renvoi.', en: 'There is no link yet.' },
  relation: { nl: 'Hoe hangt het samen', fr: 'Quel lien', en: 'How it relates' },
  related: { nl: 'Hangt samen met', fr: 'En lien avec', en: 'Related to' },
  takes_up: {
    nl: 'Neemt op, of is opgenomen in',
    fr: 'Reprend, ou est repris dans',
    en: 'Takes up, or is taken up in',
  },
  continues: {
    nl: 'Gaat verder op (uit een ander plan)',
    fr: 'Prolonge (d’un autre plan)',
    en: 'Continues (from another plan)',
  },
  to: { nl: 'Waarmee', fr: 'Avec quoi', en: 'With what' },
  link: { nl: 'Leg verwijzing', fr: 'Créer le renvoi', en: 'Make the link' },
  choose_file: { nl: 'Kies een bestand', fr: 'Choisissez un fichier', en: 'Choose a file' },
  choose_thing: {
    nl: 'Kies waarmee dit samenhangt',
    fr: 'Choisissez avec quoi il y a un lien',
    en: 'Choose what this relates to',
  },
  continues_another_plan: {
    nl: 'Een onderdeel gaat verder op een onderdeel van een ánder plan. Kies er zo een.',
    fr: 'Un élément prolonge un élément d’un autre plan. Choisissez-en un.',
    en: 'A part continues a part of another plan. Choose one of those.',
  },
  empty: {
    nl: 'Dit bestand is leeg. Kies een ander.',
    fr: 'Ce fichier est vide. Choisissez-en un autre.',
    en: 'This file is empty. Choose another.',
  },
  too_large: {
    nl: 'Dit bestand is groter dan 25 MB. Maak het kleiner of splits het.',
    fr: 'Ce fichier dépasse 25 Mo. Réduisez-le ou divisez-le.',
    en: 'This file is larger than 25 MB. Make it smaller or split it.',
  },
  kind_not_taken: {
    nl: 'Dit soort bestand nemen we niet aan. Bewaar het als pdf, Word, Excel, tekst of foto.',
    fr: 'Ce type de fichier n’est pas accepté. Enregistrez-le en pdf, Word, Excel, texte ou photo.',
    en: 'We don’t take this kind of file. Save it as PDF, Word, Excel, text or a photo.',
  },
  not_a_picture: {
    nl: 'Deze foto kunnen we niet lezen. Bewaar ze opnieuw en probeer het nog eens.',
    fr: 'Cette photo est illisible. Enregistrez-la à nouveau et réessayez.',
    en: 'We can’t read this photo. Save it again and try once more.',
  },
  not_found: {
    nl: 'Dit bestaat niet meer. Laad de pagina opnieuw.',
    fr: 'Ceci n’existe plus. Rechargez la page.',
    en: 'This is no longer here. Load the page again.',
  },
})
