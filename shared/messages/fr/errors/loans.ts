/** Sentences of the problems of loans. */
export const loansErrorsFr = {
  'loan/no-borrower': 'Dites qui emprunte : un lieu, une structure, un animateur ou une autre personne.',
  'loan/two-borrowers': 'Un prêt a un seul emprunteur : gardez-en un.',
  'loan/due-before-from':
    'Le retour est prévu (le {{due}}) avant le départ (le {{from}}). Corrigez l’une des deux dates.',
  'loan/due-time-before-from': 'L’heure du retour vient avant celle du départ, le même jour.',
  'loan/waiting-and-out': 'Un prêt en liste d’attente n’est pas sorti.',
  'loan/cancelled-and-out': 'Un prêt sorti ne s’annule pas : enregistrez son retour.',
  'loan/deposit-returned-before-received': 'La caution est rendue avant d’avoir été reçue.',
  'loan/line-without-item': 'Chaque ligne désigne un matériel ou une malle.',
  'loan/line-half-closed': 'Une ligne rendue a un jour de retour et une issue.',
  'loan/unknown-loan-point': 'Ce prêt désigne un point de prêt qui n’est plus dans le registre.',
  'loan/unknown-place': 'L’emprunteur est un lieu qui n’est plus dans le registre.',
  'loan/unknown-organisation': 'L’emprunteur est une structure qui n’est plus dans le registre.',
  'loan/unknown-animator': 'L’emprunteur est un animateur qui n’est plus dans le registre.',
  'loan/unknown-loan': 'Le prêt désigné n’est plus dans le registre.',
  'loan/unknown-item': 'Ce prêt désigne un matériel qui n’est plus dans le registre.',
  'loan/unknown-kit': 'Ce prêt désigne une malle qui n’est plus dans le registre.',
  'follow-up/unknown-loan': 'Ce suivi désigne un prêt qui n’est plus dans le registre.',
  'attachment/unknown-loan': 'Le document « {{name}} » désigne un prêt qui n’est plus dans le registre.',
  'record/tied-loans_one': 'Impossible de supprimer « {{name}} » : un prêt y est rattaché.',
  'record/tied-loans_other': 'Impossible de supprimer « {{name}} » : {{count}} prêts y sont rattachés.',
  'record/tied-loanLines_one': 'Impossible de supprimer « {{name}} » : une ligne de prêt y est rattachée.',
  'record/tied-loanLines_other':
    'Impossible de supprimer « {{name}} » : {{count}} lignes de prêt y sont rattachées.',
  'money/not-a-sum': '« {{text}} » n’est pas une somme en euros. Écrivez par exemple 450 ou 450,50.',
  'money/negative':
    '« {{text}} » est une somme négative. Écrivez une somme positive, ou laissez vide si elle n’est pas connue.',
  'money/too-large': '« {{text}} » dépasse ce qu’un montant peut valoir (10 millions d’euros).',
};
