/** What `npm start` says in the terminal. */
export const commandLineFr = {
  building: 'Construction du programme…',
  fetchingRuntime: 'Téléchargement d’Electron…',
  noRuntime: 'Electron n’est pas là et n’a pas pu être téléchargé : Maillage s’ouvre dans le navigateur.',
  noDisplay: 'Aucun écran n’est disponible pour Electron : Maillage est servi pour le navigateur.',
  noRuntimeReason: 'Electron n’est pas là et n’a pas pu être téléchargé.',
  noDisplayReason: 'aucun écran n’est disponible.',
  serving: 'Maillage : {{address}} (Ctrl+C pour arrêter)',
  alreadyServing: 'Maillage est déjà lancé : {{address}}',
  openYourself: 'Ouvrez cette adresse dans votre navigateur.',
  flagUnused: '{{flag}} est sans effet ici.',
} as const;
