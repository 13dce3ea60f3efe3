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
  'item/number-taken':
    'Le numéro d’inventaire « {{number}} » est déjà celui de « {{other}} » : donnez-en un autre à « {{name}} ».',
  'item/retired': '« {{name}} » est réformé : remettez-le d’abord en service.',
  'item/out':
    '« {{name}} » est sorti avec le prêt {{loan}}, à rendre le {{due}} : enregistrez d’abord son retour.',
  'item/booked':
    '« {{name}} » est réservé par le prêt {{loan}} à partir du {{from}} : changez d’abord cette réservation.',
  'item/in-kit':
    '« {{name}} » fait partie de la malle « {{kit}} » : retirez-le d’abord de la malle, ou transférez la malle entière.',
  'item/move-before-last':
    '« {{name}} » a déjà été transféré le {{last}} : donnez un jour qui ne vient pas avant.',
  'item/not-last-transfer': 'Seul le dernier transfert de « {{name}} » peut être repris.',
  'item/retire-out':
    '« {{name}} » est sorti avec le prêt {{loan}}, à rendre le {{due}} : il ne peut pas être réformé avant son retour. S’il est perdu, dites-le au retour du prêt.',
  'item/retire-booked':
    '« {{name}} » est réservé par le prêt {{loan}} à partir du {{from}} : changez d’abord cette réservation.',
  'item/category-missing': 'Choisissez une catégorie.',
  'item/name-missing': 'Donnez un nom au matériel.',
  'item/number-missing': 'Donnez un numéro d’inventaire.',
  'item/day-missing': 'Donnez une date.',
  'item/reason-missing': 'Choisissez une raison.',
  'item/holder-missing': 'Choisissez un point de prêt ou un lieu.',
  'item/days-not-valid': '« {{text}} » n’est pas un nombre de jours. Écrivez un nombre entier, de 0 à 60.',
  'item/quantity-not-valid':
    '« {{text}} » n’est pas une quantité. Écrivez un nombre entier, de 0 à 1 000 000.',
  'item/field-not-valid': 'Ce qui est saisi ici est trop long, ou ne convient pas.',
  'lot/name-missing': 'Donnez un nom au lot.',
  'lot/quantity-not-valid':
    '« {{text}} » n’est pas un nombre de matériels. Écrivez un nombre entier, de 1 à {{limit}}.',
  'lot/pattern-not-valid':
    'Le modèle des numéros doit contenir une suite de zéros entre accolades, par exemple « DON-{000} ».',
  'lot/shares-too-many': 'Vous répartissez {{count}} matériels, mais il n’y en a que {{left}} à répartir.',
  'lot/shares-none': 'Donnez au moins un nombre à un point de prêt ou à un lieu.',
  'kit/name-missing': 'Donnez un nom à la malle.',
  'kit/out':
    'La malle « {{name}} » est sortie avec le prêt {{loan}}, à rendre le {{due}} : enregistrez d’abord son retour.',
  'kit/booked':
    'La malle « {{name}} » est réservée par le prêt {{loan}} à partir du {{from}} : changez d’abord cette réservation.',
  'kit/part-allotted':
    '« {{name}} » est affecté à demeure à un lieu : transférez-le d’abord à un point de prêt.',
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
