/** Sentences of the problems whose code begins as its keys do (storage, history, record, task). */
export const storageErrorsFr = {
  'storage/journal-failed':
    'Rien n’a été enregistré : le journal du registre n’a pas pu être écrit. Vérifiez la place libre sur le disque, puis recommencez. {{detail}}',
  'storage/disk-full':
    'Rien n’a été enregistré : le disque est plein. Libérez de la place, puis recommencez.',
  'storage/generation-incomplete':
    'Le registre n’a pas été ouvert : il manque des lignes après la copie ({{tables}}). Votre registre actuel n’a pas changé.',
  'storage/newer':
    'Ce registre a été écrit par une version plus récente de Maillage (format {{found}}). Mettez le programme à jour pour l’ouvrir.',
  'history/unknown': 'Cette action n’est pas dans l’historique de ce registre.',
  'history/not-undoable': 'Cette action ne peut pas être annulée.',
  'history/already-undone': 'Cette action a déjà été annulée.',
  'history/nothing-to-undo': 'Il n’y a rien à annuler.',
  'history/nothing-to-redo': 'Il n’y a rien à rétablir.',
  'history/nothing-to-put-back':
    'Rien à remettre : ce champ a déjà cette valeur, ou il ne se remet pas seul.',
  'history/changed-since': 'Ce champ vient de changer. Relisez sa valeur actuelle, puis recommencez.',
  'history/later-edit':
    'Impossible d’annuler : « {{name}} » a été modifié depuis par {{officer}} (le {{at, datetime(dateStyle: short; timeStyle: short)}}). Annulez d’abord cette modification.',
  'record/gone': 'Cette fiche n’est plus dans le registre.',
  'record/missing': 'Ce champ est obligatoire ({{field}}).',
  'record/too-long': 'Ce texte est trop long ({{field}}) : {{limit}} caractères au plus.',
  'record/too-small': 'Cette valeur est trop petite ({{field}}) : {{limit}} au moins.',
  'record/too-big': 'Cette valeur est trop grande ({{field}}) : {{limit}} au plus.',
  'record/not-valid': 'Cette valeur n’a pas la forme attendue ({{field}}).',
  'record/entry-twice': 'La même entrée figure deux fois ({{field}}).',
  'record/tied-places_one': '« {{name}} » ne peut pas être supprimé : un lieu en dépend encore.',
  'record/tied-places_other': '« {{name}} » ne peut pas être supprimé : {{count}} lieux en dépendent encore.',
  'record/tied-returns_one':
    '« {{name}} » ne peut pas être supprimé : un relevé lui est rattaché. Fermez plutôt le lieu.',
  'record/tied-returns_other':
    '« {{name}} » ne peut pas être supprimé : {{count}} relevés lui sont rattachés. Fermez plutôt le lieu.',
  'record/tied-reports_one': '« {{name}} » ne peut pas être supprimé : un bilan s’y rapporte.',
  'record/tied-reports_other': '« {{name}} » ne peut pas être supprimé : {{count}} bilans s’y rapportent.',
  'task/cancelled': 'Arrêté à votre demande. Le registre n’a pas changé.',
  'task/another-running': 'Une autre tâche longue est en cours. Attendez sa fin ou arrêtez-la.',
} as const;
