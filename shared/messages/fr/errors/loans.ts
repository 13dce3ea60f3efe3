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
  'loan/from-missing': 'Indiquez le jour du départ.',
  'loan/due-missing': 'Indiquez le jour du retour prévu.',
  'loan/time-not-valid': '« {{text}} » n’est pas une heure. Écrivez par exemple 14:00 ou 9h30.',
  'loan/series-count': '« {{count}} » ne convient pas : une série compte de 2 à {{limit}} prêts.',
  'loan/day-missing': 'Indiquez la date.',
  'loan/no-lines': 'Choisissez au moins un matériel ou une malle.',
  'loan/taken':
    '{{thing}} est à {{borrower}} (prêt {{number}}) jusqu’au {{until}}. Choisissez d’autres dates, ou un autre matériel.',
  'loan/taken-no-end':
    '{{thing}} est à {{borrower}} (prêt {{number}}) depuis le {{from}}, sans retour connu. Choisissez un autre matériel.',
  'loan/in-preparation':
    '{{thing}} est en préparation après ou avant le prêt {{number}} ({{borrower}}) : il est pris jusqu’au {{until}}. Choisissez d’autres dates, ou un autre matériel.',
  'loan/in-repair': '{{thing}} est en maintenance jusqu’au {{until}} : il ne se prête pas avant.',
  'loan/in-repair-no-end':
    '{{thing}} est en maintenance depuis le {{from}}, sans retour connu. Terminez la maintenance, ou choisissez un autre matériel.',
  'loan/allotted': '{{thing}} est affecté à un lieu : il ne se prête pas.',
  'loan/retired': '{{thing}} est réformé depuis le {{from}} : il ne se prête plus.',
  'loan/none-left':
    'Il ne reste aucun exemplaire de {{thing}} à ces dates : {{borrower}} (prêt {{number}}) en a jusqu’au {{until}}.',
  'loan/too-many_one':
    'Il ne reste que {{left}} exemplaire de {{thing}} à ces dates, et vous en demandez {{wanted}}.',
  'loan/too-many_other':
    'Il ne reste que {{left}} exemplaires de {{thing}} à ces dates, et vous en demandez {{wanted}}.',
  'loan/empty-kit': '{{thing}} ne contient aucun matériel : ajoutez-en avant de la prêter.',
  'loan/thing-twice': '{{thing}} figure deux fois dans ce prêt : gardez une seule ligne.',
  'loan/part-and-kit':
    '{{thing}} fait partie de la malle « {{kit}} », qui est dans le même prêt : retirez-le.',
  'loan/series-empty': 'Choisissez au moins un jour de départ.',
  'loan/series-too-long': 'Une série compte {{limit}} prêts au plus, et celle-ci {{count}}.',
  'loan/series-overlaps': 'Les prêts de la série se chevauchent : raccourcissez-les, ou espacez les départs.',
  'loan/out-fixed':
    'Le prêt {{number}} est sorti : ni son départ ni son contenu ne changent. Enregistrez le retour, ou annulez la sortie.',
  'loan/longer-is-extension': 'Le prêt {{number}} est sorti : pour repousser le retour, prolongez-le.',
  'loan/not-waiting': 'Le prêt {{number}} n’est pas en liste d’attente.',
  'loan/already-cancelled': 'Le prêt {{number}} est déjà annulé.',
  'loan/delete-out':
    'Le prêt {{number}} a été sorti : il reste dans le registre. Si c’est une erreur, annulez d’abord la sortie.',
  'loan/hand-over-waiting': 'Le prêt {{number}} est en liste d’attente : confirmez-le avant de le sortir.',
  'loan/hand-over-cancelled': 'Le prêt {{number}} est annulé : il ne sort pas.',
  'loan/already-out': 'Le prêt {{number}} est déjà sorti, le {{on}}.',
  'loan/hand-over-future':
    'La sortie ne peut pas être enregistrée d’avance (le {{on}}). Donnez un jour passé, ou aujourd’hui.',
  'loan/hand-over-after-due':
    'Le prêt est prévu jusqu’au {{due}}, et sort le {{on}} : repoussez d’abord le retour.',
  'loan/nothing-handed-over': 'Cochez au moins un matériel à remettre.',
  'loan/not-booked': '{{thing}} ne fait pas partie de ce prêt : ajoutez-le d’abord.',
  'loan/unique-is-one': '{{thing}} est un objet unique : il ne sort qu’une fois.',
  'loan/not-out': 'Le prêt {{number}} n’est pas sorti.',
  'loan/already-back': 'Du matériel du prêt {{number}} est déjà revenu : la sortie ne s’annule plus.',
  'loan/already-returned': 'Le prêt {{number}} est déjà rendu.',
  'loan/return-before-out': 'Le prêt {{number}} n’est pas sorti : enregistrez la sortie avant le retour.',
  'loan/return-before-hand-over':
    'Le retour (le {{on}}) vient avant la sortie (le {{handed}}). Corrigez le jour.',
  'loan/return-future':
    'Le retour ne peut pas être enregistré d’avance (le {{on}}). Donnez un jour passé, ou aujourd’hui.',
  'loan/nothing-returned': 'Cochez au moins un matériel rendu.',
  'loan/line-not-out': '{{thing}} n’est plus sorti par ce prêt : rechargez la page.',
  'loan/more-back-than-out':
    '{{back}} exemplaires de {{thing}} sont rendus, et {{out}} sont sortis. Corrigez la quantité.',
  'loan/unique-is-not-used': '{{thing}} est suivi à l’unité : il est rendu ou perdu, pas consommé.',
  'loan/extension-of-ended': 'Le prêt {{number}} est rendu ou annulé : il ne se prolonge pas.',
  'loan/extension-not-later': 'Le retour est déjà prévu le {{due}} : donnez un jour plus tard.',
  'loan/two-places':
    '{{thing}} serait à deux endroits à la fois : {{first}} et {{second}}. Rien n’a été enregistré.',
  'loan/over-quantity':
    '{{thing}} : {{held}} exemplaires seraient pris le {{day}}, et il y en a {{quantity}}. Rien n’a été enregistré.',
  'loan/number-taken': 'Le numéro de prêt {{number}} est déjà pris. Donnez-en un autre.',
  'item/moved-while-out':
    '{{thing}} est sorti chez {{borrower}} (prêt {{number}}) jusqu’au {{until}} : enregistrez son retour avant de le transférer.',
  'item/retired-while-out':
    '{{thing}} est sorti chez {{borrower}} (prêt {{number}}) jusqu’au {{until}} : enregistrez son retour avant de le réformer.',
  'item/allotted-while-booked':
    '{{thing}} est réservé par {{borrower}} (prêt {{number}}) jusqu’au {{until}} : changez ou annulez ce prêt avant d’affecter le matériel.',
  'item/repair-while-out':
    '{{thing}} est sorti chez {{borrower}} (prêt {{number}}) jusqu’au {{until}} : enregistrez son retour avant la maintenance.',
};
