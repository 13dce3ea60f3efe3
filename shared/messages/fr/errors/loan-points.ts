/** Sentences of the problems of loan points. */
export const loanPointsErrorsFr = {
  'loan-point/name-missing': 'Donnez un nom au point de prêt.',
  'loan-point/name-taken':
    'Un point de prêt s’appelle déjà « {{name}} ». On les choisit par leur nom : donnez-en un autre.',
  'loan-point/field-not-valid': 'Ce champ n’a pas la forme attendue, ou son texte est trop long.',
  'loan-point/closure-day-missing': 'Donnez le premier et le dernier jour de la fermeture.',
  'loan-point/day-hours-not-valid': 'Écrivez les heures comme « 9h-12h 14h-18h », sans chevauchement.',
  'loan-point/reversed': 'Le point de prêt ferme avant d’ouvrir.',
  'loan-point/two-managers': 'Donnez un seul responsable : un animateur du registre, ou un nom.',
  'loan-point/closure-reversed': 'La fermeture du {{from}} finit avant de commencer (le {{to}}).',
  'loan-point/unknown-place':
    'Ce point de prêt désigne un lieu qui n’est plus dans le registre. Choisissez-en un autre.',
  'loan-point/unknown-animator':
    'Ce point de prêt désigne un responsable qui n’est plus dans le registre. Choisissez-en un autre.',
  'inventory/already-open':
    'Un inventaire est déjà en cours ici : « {{name}} ». Terminez-le et clôturez-le d’abord.',
  'inventory/closed': 'Cet inventaire est clos. Rouvrez-le pour le changer.',
  'inventory/difference-gone':
    'Ces écarts ont changé depuis qu’ils sont affichés. Regardez-les de nouveau, puis réglez-les.',
  'inventory/move-without-point': 'Choisissez le point de prêt où se trouve « {{name}} ».',
  'inventory/no-code': 'Passez une étiquette au lecteur, ou tapez un numéro.',
  'inventory/name-missing': 'Donnez un nom à l’inventaire.',
  'inventory/quantity-missing': 'Donnez la quantité vue, en chiffres : 0 si vous n’en voyez aucun.',
  'inventory/reversed': 'L’inventaire est clos avant d’avoir commencé.',
  'inventory/unknown-loan-point': 'Cet inventaire désigne un point de prêt qui n’est plus dans le registre.',
  'inventory/unknown-inventory': 'Ce pointage appartient à un inventaire qui n’est plus dans le registre.',
  'inventory/unknown-item': 'Ce pointage désigne un matériel qui n’est plus dans le registre.',
  'record/tied-loanPoints_one': 'Impossible de supprimer « {{name}} » : un point de prêt y est rattaché.',
  'record/tied-loanPoints_other':
    'Impossible de supprimer « {{name}} » : {{count}} points de prêt y sont rattachés.',
  'record/tied-inventorys_one': 'Impossible de supprimer « {{name}} » : un inventaire y est rattaché.',
  'record/tied-inventorys_other':
    'Impossible de supprimer « {{name}} » : {{count}} inventaires y sont rattachés.',
  'record/tied-inventoryCounts_one':
    'Impossible de supprimer « {{name}} » : un pointage d’inventaire y est rattaché.',
  'record/tied-inventoryCounts_other':
    'Impossible de supprimer « {{name}} » : {{count}} pointages d’inventaire y sont rattachés.',
};
