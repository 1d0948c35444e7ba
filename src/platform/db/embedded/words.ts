import { words } from '../../i18n/index.ts'

/** Why the embedded database can't start, in words that say what to do about it. */
export const embeddedWords = words({
  in_use: {
    nl: 'Regie draait al op de map {folder} (proces {pid}). Stop dat proces eerst, of kies een andere map met REGIE_DATA.',
    fr: 'Regie tourne déjà sur le dossier {folder} (processus {pid}). Arrêtez-le d’abord, ou choisissez un autre dossier avec REGIE_DATA.',
    en: 'Regie already runs on the folder {folder} (process {pid}). Stop that process first, or choose another folder with REGIE_DATA.',
  },
  not_ready: {
    nl: 'Een andere Regie gebruikt de databank in {folder}, maar die antwoordt (nog) niet. Probeer het straks opnieuw; blijft dit, kijk dan in postgres.log in die map.',
    fr: 'Un autre Regie utilise la base dans {folder}, mais elle ne répond pas (encore). Réessayez dans un instant ; si cela dure, voyez postgres.log dans ce dossier.',
    en: 'Another Regie uses the database in {folder}, but it does not answer (yet). Try again in a moment; if this goes on, look in postgres.log in that folder.',
  },
  not_traversable: {
    nl: 'Als root gestart, draait de databank als gebruiker nobody, en die kan niet door de map {folder}. Geef doorgang (chmod o+x {folder}), of zet de gegevens ergens waar dat kan met REGIE_DATA, bijvoorbeeld REGIE_DATA=/var/lib/regie.',
    fr: 'Lancée par root, la base de données tourne sous l’utilisateur nobody, qui ne peut pas traverser le dossier {folder}. Ouvrez le passage (chmod o+x {folder}), ou placez les données ailleurs avec REGIE_DATA, par exemple REGIE_DATA=/var/lib/regie.',
    en: 'Started by root, the database runs as the user nobody, who may not pass through the folder {folder}. Let it through (chmod o+x {folder}), or put the data elsewhere with REGIE_DATA, for example REGIE_DATA=/var/lib/regie.',
  },
  link_broken: {
    nl: '{folder} wijst naar {target}, maar die map is er niet meer. Zet ze terug, of verwijder de verwijzing {folder}, begin leeg en zet een back-up terug (regie restore).',
    fr: '{folder} renvoie à {target}, mais ce dossier n’existe plus. Remettez-le, ou supprimez le lien {folder}, repartez de zéro et restaurez une sauvegarde (regie restore).',
    en: '{folder} points to {target}, but that folder is gone. Put it back, or remove the link {folder}, begin empty and put back a backup (regie restore).',
  },
  not_writable: {
    nl: 'In de map {folder} kan niet worden geschreven. Pas de rechten aan, of kies een andere map met REGIE_DATA.',
    fr: 'Impossible d’écrire dans le dossier {folder}. Adaptez ses droits, ou choisissez un autre dossier avec REGIE_DATA.',
    en: 'The folder {folder} cannot be written to. Change its permissions, or choose another folder with REGIE_DATA.',
  },
  other_version: {
    nl: 'De gegevens in {folder} zijn van PostgreSQL {found}; deze Regie brengt {wanted} mee. Maak een back-up met de vorige Regie (regie backup) en zet die terug in een lege map (regie restore).',
    fr: 'Les données dans {folder} viennent de PostgreSQL {found} ; cette version de Regie fournit {wanted}. Faites une sauvegarde avec la version précédente (regie backup), puis restaurez-la dans un dossier vide (regie restore).',
    en: 'The data in {folder} are of PostgreSQL {found}; this Regie brings {wanted}. Make a backup with the earlier Regie (regie backup) and put it back into an empty folder (regie restore).',
  },
  passwords_lost: {
    nl: 'Het bestand {folder} ontbreekt of is beschadigd, en zonder dat gaat de databank niet open. Zet het terug, of begin in een lege map en zet een back-up terug (regie restore).',
    fr: 'Le fichier {folder} manque ou est abîmé ; sans lui, la base ne s’ouvre pas. Remettez-le, ou repartez d’un dossier vide et restaurez une sauvegarde (regie restore).',
    en: 'The file {folder} is missing or damaged, and the database does not open without it. Put it back, or begin in an empty folder and put back a backup (regie restore).',
  },
  no_program: {
    nl: 'Voor {platform} is er geen ingebouwde PostgreSQL. Gebruik een eigen server met DATABASE_URL en DATABASE_MIGRATE_URL.',
    fr: 'Il n’y a pas de PostgreSQL intégré pour {platform}. Utilisez votre propre serveur avec DATABASE_URL et DATABASE_MIGRATE_URL.',
    en: 'There is no embedded PostgreSQL for {platform}. Use a server of your own with DATABASE_URL and DATABASE_MIGRATE_URL.',
  },
  did_not_start: {
    nl: 'PostgreSQL startte niet in {folder}: {detail}',
    fr: 'PostgreSQL n’a pas démarré dans {folder} : {detail}',
    en: 'PostgreSQL did not start in {folder}: {detail}',
  },
})
