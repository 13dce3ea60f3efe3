/** Sentences of the problems of documents attached. */
export const attachmentsErrorsFr = {
  'attachment/empty': '« {{name}} » est vide : il n’a pas été joint.',
  'attachment/too-large':
    '« {{name}} » pèse {{size}} Mo : un document joint ne dépasse pas {{limit}} Mo. Réduisez-le (photo moins grande, PDF compressé), ou gardez-le dans un dossier.',
  'attachment/too-many-bytes':
    '« {{name}} » n’a pas été joint : un même ajout ne dépasse pas {{limit}} Mo. Joignez-le à part.',
  'attachment/too-many-files':
    '« {{name}} » n’a pas été joint : un même ajout ne dépasse pas {{limit}} fichiers. Joignez-le à part.',
  'attachment/already-there': '« {{name}} » est déjà joint ici, sous le nom « {{other}} ».',
  'attachment/twice': '« {{name}} » a le même contenu que « {{other}} » : il n’est joint qu’une fois.',
  'attachment/name-missing': 'Donnez un nom au fichier.',
  'attachment/unreadable': '« {{name}} » n’a pas pu être lu : un dossier, ou un fichier ouvert ailleurs.',
  'attachment/altered':
    'Le contenu de « {{name}} » n’est plus celui qui a été joint : rien n’a été enregistré. Reprenez-le dans une copie plus ancienne du registre.',
  'attachment/no-content': 'Le contenu de « {{name}} » n’est pas dans le registre.',
} as const;
