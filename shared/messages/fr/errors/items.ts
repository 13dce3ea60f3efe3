/** Sentences of the problems of items. */
export const itemsErrorsFr = {
  'item/unique-is-one':
    'Un matériel suivi à l’unité a une quantité de 1, et non de {{quantity}}. Suivez-le en quantité, ou saisissez chaque objet.',
  'item/two-holders': 'Un matériel est à un point de prêt ou affecté à un lieu, pas aux deux.',
  'item/same-holder': 'Le matériel y est déjà : choisissez une autre destination.',
  'item/kit-allotted':
    'Un matériel affecté à demeure ne peut pas faire partie d’une malle. Retirez-le d’abord de la malle.',
  'item/retired-without-reason': 'Dites pourquoi ce matériel est réformé.',
  'item/reason-without-day': 'Donnez le jour de la réforme.',
  'item/retired-before-acquired':
    'Le matériel est réformé (le {{retired}}) avant d’être entré (le {{acquired}}).',
  'item/unknown-funder': 'Ce matériel désigne un financeur qui n’est plus dans le registre.',
  'item/unknown-lot': 'Ce matériel désigne un lot qui n’est plus dans le registre.',
  'item/unknown-loan-point': 'Le point de prêt désigné n’est plus dans le registre. Choisissez-en un autre.',
  'item/unknown-place': 'Le lieu désigné n’est plus dans le registre. Choisissez-en un autre.',
  'item/unknown-kit': 'La malle désignée n’est plus dans le registre.',
  'item/unknown-item': 'Le matériel désigné n’est plus dans le registre.',
  'lot/unknown-donor': 'Ce lot désigne un donateur qui n’est plus dans le registre.',
  'maintenance/reversed': 'La maintenance finit avant de commencer.',
  'maintenance/expected-before': 'Le retour prévu vient avant le départ en maintenance.',
  'maintenance/result-too-soon': 'Donnez le dernier jour de la maintenance avant son résultat.',
  'follow-up/unknown-item': 'Ce suivi désigne un matériel qui n’est plus dans le registre.',
  'attachment/unknown-item': 'Le document « {{name}} » désigne un matériel qui n’est plus dans le registre.',
  'record/tied-items_one': 'Impossible de supprimer « {{name}} » : un matériel y est rattaché.',
  'record/tied-items_other': 'Impossible de supprimer « {{name}} » : {{count}} matériels y sont rattachés.',
  'record/tied-kits_one': 'Impossible de supprimer « {{name}} » : une malle y est rattachée.',
  'record/tied-kits_other': 'Impossible de supprimer « {{name}} » : {{count}} malles y sont rattachées.',
  'record/tied-lots_one': 'Impossible de supprimer « {{name}} » : un lot y est rattaché.',
  'record/tied-lots_other': 'Impossible de supprimer « {{name}} » : {{count}} lots y sont rattachés.',
  'record/tied-transfers_one':
    'Impossible de supprimer « {{name}} » : un transfert de matériel y est rattaché.',
  'record/tied-transfers_other':
    'Impossible de supprimer « {{name}} » : {{count}} transferts de matériel y sont rattachés.',
  'record/tied-maintenances_one': 'Impossible de supprimer « {{name}} » : une maintenance y est rattachée.',
  'record/tied-maintenances_other':
    'Impossible de supprimer « {{name}} » : {{count}} maintenances y sont rattachées.',
};
