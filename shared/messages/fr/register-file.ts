/** Saving and opening register files. */
export const registerFileFr = {
  savedAs: 'Registre enregistré dans {{name}}',
  openTitle: 'Ouvrir un autre registre',
  openConsequence:
    'Le contenu de « {{name}} » prendra la place du registre ouvert. Celui-ci n’est pas effacé de ce poste, mais enregistrez-le dans un fichier si vous comptez y revenir.',
  openConfirm: 'Ouvrir ce registre',
  opening: 'Lecture du fichier registre',
} as const;
