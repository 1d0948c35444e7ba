import { words } from '../i18n/index.ts'

/** Why a backup was not made or not put back. */
export const backupWords = words({
  hidden_rows: {
    nl: 'De eigenaar ziet niet elke rij van {what} (FORCE ROW LEVEL SECURITY), dus er is geen back-up gemaakt. Geef de eigenaar BYPASSRLS of haal FORCE weg.',
    fr: 'Le propriétaire ne voit pas toutes les lignes de {what} (FORCE ROW LEVEL SECURITY) : aucune sauvegarde n’a été faite. Donnez-lui BYPASSRLS ou retirez FORCE.',
    en: 'The owner does not see every row of {what} (FORCE ROW LEVEL SECURITY), so no backup was made. Give the owner BYPASSRLS or take FORCE away.',
  },
  not_an_archive: {
    nl: '{archive} is geen back-up van Regie. Er is niets teruggezet.',
    fr: '{archive} n’est pas une sauvegarde de Regie. Rien n’a été restauré.',
    en: '{archive} is not a backup of Regie. Nothing was put back.',
  },
  truncated: {
    nl: '{archive} is afgebroken: het einde ontbreekt (na {what}). Er is niets teruggezet.',
    fr: '{archive} est incomplet : la fin manque (après {what}). Rien n’a été restauré.',
    en: '{archive} is cut off: its end is missing (after {what}). Nothing was put back.',
  },
  damaged: {
    nl: '{archive} is beschadigd bij {what}. Er is niets teruggezet.',
    fr: '{archive} est abîmé à {what}. Rien n’a été restauré.',
    en: '{archive} is damaged at {what}. Nothing was put back.',
  },
  other_version: {
    nl: '{archive} is van een andere versie van Regie dan de databank: {what}. Zet de back-up terug met de versie die hem maakte, en werk daarna bij.',
    fr: '{archive} vient d’une autre version de Regie que la base de données : {what}. Restaurez-le avec la version qui l’a fait, puis mettez à jour.',
    en: '{archive} is of another version of Regie than the database: {what}. Put it back with the version that made it, and upgrade afterwards.',
  },
  not_empty: {
    nl: 'De databank is niet leeg: er staan al rijen in {what}. Zet een back-up terug in een lege, bijgewerkte databank.',
    fr: 'La base de données n’est pas vide : {what} contient déjà des lignes. Restaurez dans une base vide et à jour.',
    en: 'The database is not empty: there are rows in {what} already. Put a backup back into an empty, migrated database.',
  },
  files_not_empty: {
    nl: 'De map met bestanden {what} is niet leeg. Kies een lege map, of verplaats wat erin staat.',
    fr: 'Le dossier de fichiers {what} n’est pas vide. Choisissez un dossier vide, ou déplacez son contenu.',
    en: 'The folder of files {what} is not empty. Choose an empty folder, or move what is in it.',
  },
})
