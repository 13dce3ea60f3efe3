/** Sentences of the problems of animators, their time and their replacements. */
export const animatorsErrorsFr = {
  'animator/name-missing': 'Donnez le nom de famille.',
  'animator/field-not-valid': 'Ce champ n’a pas la forme attendue, ou son texte est trop long.',
  'animator/number-not-valid': '« {{text}} » n’est pas un nombre entier. Laissez vide si vous ne savez pas.',
  'animator/fte-not-valid': '« {{text}} » n’est pas un temps de travail. Écrivez 0,5 ou 1 ; 2 au plus.',
  'animator/hours-not-valid': '« {{text}} » n’est pas une durée. Écrivez 7 ou 3h30.',
  'animator/day-missing': 'Donnez ce jour.',
  'animator/theme-missing': 'Donnez le thème de la compétence.',
  'animator/title-missing': 'Donnez un intitulé.',
  'animator/contract-reversed': 'La fin du contrat de {{name}} vient avant son début.',
  'animator/skill-twice': '{{name}} a deux fois la compétence « {{theme}} » : gardez-en une.',
  'animator/accreditation-reversed': 'L’habilitation « {{title}} » de {{name}} finit avant de commencer.',
  'animator/entry-twice': 'La même entrée figure deux fois.',
  'animator/unknown-employer':
    '{{name}} : la structure qui l’emploie n’est plus dans le registre. Choisissez-en une autre.',
  'assignment/reversed': 'L’affectation finit avant de commencer.',
  'assignment/animator-missing': 'Choisissez l’animateur.',
  'assignment/place-missing': 'Choisissez le lieu.',
  'assignment/unknown-animator': 'Cette affectation désigne un animateur qui n’est plus dans le registre.',
  'assignment/unknown-place': 'Cette affectation désigne un lieu qui n’est plus dans le registre.',
  'absence/reversed': 'L’absence finit avant de commencer.',
  'absence/unknown-animator': 'Cette absence désigne un animateur qui n’est plus dans le registre.',
  'replacement/reversed': 'Le remplacement finit avant de commencer.',
  'replacement/animator-missing': 'Un remplacement pourvu a un remplaçant : choisissez-le.',
  'replacement/animator-not-assigned': 'Seul un remplacement pourvu a un remplaçant.',
  'replacement/outside-absence':
    'Le remplacement sort des dates de l’absence. Ajustez ses dates ou celles de l’absence.',
  'replacement/by-the-absent': 'La personne absente ne peut pas se remplacer elle-même.',
  'replacement/unknown-absence': 'Ce remplacement répond à une absence qui n’est plus dans le registre.',
  'replacement/unknown-place': 'Ce remplacement désigne un lieu qui n’est plus dans le registre.',
  'replacement/unknown-animator': 'Ce remplacement désigne un remplaçant qui n’est plus dans le registre.',
  'replacement/already-decided': 'Cette demande de remplacement est déjà réglée. Rouvrez-la d’abord.',
  'follow-up/unknown-place': 'Ce suivi désigne un lieu qui n’est plus dans le registre.',
  'follow-up/unknown-organisation': 'Ce suivi désigne une structure qui n’est plus dans le registre.',
  'follow-up/unknown-animator': 'Ce suivi désigne un animateur qui n’est plus dans le registre.',
  'attachment/unknown-place': 'Le document « {{name}} » désigne un lieu qui n’est plus dans le registre.',
  'attachment/unknown-organisation':
    'Le document « {{name}} » désigne une structure qui n’est plus dans le registre.',
  'attachment/unknown-animator':
    'Le document « {{name}} » désigne un animateur qui n’est plus dans le registre.',
  'record/one-subject': 'Dites de quoi il s’agit : un lieu, une structure ou un animateur, et un seul.',
  'record/tied-animators_one':
    '« {{name}} » ne peut pas être supprimée : elle emploie encore un animateur, {{places}}. Donnez-lui d’abord un autre employeur.',
  'record/tied-animators_other':
    '« {{name}} » ne peut pas être supprimée : elle emploie encore {{count}} animateurs ({{places}}). Donnez-leur d’abord un autre employeur.',
  'record/tied-assignments_one': 'Impossible de supprimer « {{name}} » : une affectation y est rattachée.',
  'record/tied-assignments_other':
    'Impossible de supprimer « {{name}} » : {{count}} affectations y sont rattachées.',
  'record/tied-absences_one': 'Impossible de supprimer « {{name}} » : une absence y est rattachée.',
  'record/tied-absences_other':
    'Impossible de supprimer « {{name}} » : {{count}} absences y sont rattachées.',
  'record/tied-replacements_one':
    'Impossible de supprimer « {{name}} » : une demande de remplacement y est rattachée.',
  'record/tied-replacements_other':
    'Impossible de supprimer « {{name}} » : {{count}} demandes de remplacement y sont rattachées.',
  'record/tied-followUps_one': 'Impossible de supprimer « {{name}} » : une note de suivi y est rattachée.',
  'record/tied-followUps_other':
    'Impossible de supprimer « {{name}} » : {{count}} notes de suivi y sont rattachées.',
  'record/tied-attachments_one': 'Impossible de supprimer « {{name}} » : un document y est joint.',
  'record/tied-attachments_other':
    'Impossible de supprimer « {{name}} » : {{count}} documents y sont joints.',
} as const;
