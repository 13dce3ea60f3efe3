/** Sentences of the problems whose code begins as its keys do (usage). */
export const usageErrorsFr = {
  'usage/months-reversed': '{{place}} : le dernier mois du relevé vient avant le premier.',
  'usage/unknown-place': 'Ce relevé désigne un lieu qui n’est pas dans le registre.',
  'usage/unknown-measure': '{{place}}, {{months}} : « {{measure}} » n’est pas une colonne connue.',
  'usage/invalid': 'Relevé impossible à lire : la valeur de « {{field}} » n’est pas admise.',
  'usage/negative': '{{place}}, {{months}} : {{value}} est négatif ; un relevé compte à partir de 0.',
  'usage/not-whole': '{{place}}, {{months}} : {{value}} n’est pas un nombre entier.',
  'usage/too-large':
    '{{place}}, {{months}} : {{value}} dépasse {{limit}}, la plus grande valeur admise dans une case.',
  'usage/gender-over-visits':
    '{{place}}, {{months}} : la répartition par genre compte {{sum}} passages, plus que le total de {{total}}.',
  'usage/gender-over-users':
    '{{place}}, {{months}} : la répartition par genre compte {{sum}} usagers, plus que le total de {{total}}.',
  'usage/age-over-visits':
    '{{place}}, {{months}} : la répartition par âge compte {{sum}} passages, plus que le total de {{total}}.',
  'usage/age-over-users':
    '{{place}}, {{months}} : la répartition par âge compte {{sum}} usagers, plus que le total de {{total}}.',
  'usage/situation-over-visits':
    '{{place}}, {{months}} : la répartition par situation compte {{sum}} passages, plus que le total de {{total}}.',
  'usage/situation-over-users':
    '{{place}}, {{months}} : la répartition par situation compte {{sum}} usagers, plus que le total de {{total}}.',
  'usage/activity-over-visits':
    '{{place}}, {{months}} : la répartition par activité compte {{sum}} passages, plus que le total de {{total}}.',
  'usage/activity-over-users':
    '{{place}}, {{months}} : la répartition par activité compte {{sum}} usagers, plus que le total de {{total}}.',
  'usage/residence-over-visits':
    '{{place}}, {{months}} : la répartition par résidence compte {{sum}} passages, plus que le total de {{total}}.',
  'usage/residence-over-users':
    '{{place}}, {{months}} : la répartition par résidence compte {{sum}} usagers, plus que le total de {{total}}.',
  'usage/closed-with-figures':
    '{{place}}, {{months}} : un mois fermé ne porte pas de chiffres. Effacez les chiffres ou choisissez « reçu ».',
  'usage/after-closing':
    '{{place}} a fermé (date : {{day}}) : pas de relevé pour {{months}}. Corrigez le mois, ou la fermeture sur la fiche du lieu.',
  'usage/before-opening':
    '{{place}} n’était pas encore ouvert (ouverture : {{day}}) : pas de relevé pour {{months}}. Corrigez le mois, ou l’ouverture sur la fiche du lieu.',
  'usage/overlap':
    '{{place}} a déjà un relevé pour {{other}}, qui recouvre {{months}} : un mois ne se compte qu’une fois.',
  'usage/unknown-stop':
    '{{place}}, {{months}} : ce relevé désigne un arrêt qui n’est plus sur la fiche du lieu. Ajoutez l’arrêt à la fiche, ou effacez le relevé.',
  'usage/overlap-with-stop':
    '{{place}} a déjà un relevé par arrêt pour {{other}} : ses arrêts s’additionnent, le lieu entier ne se compte pas en plus.',
  'usage/overlap-with-place':
    '{{place}} a déjà un relevé pour le lieu entier en {{other}} : effacez-le avant d’entrer les chiffres arrêt par arrêt.',
  'usage/locked-year_one':
    'L’année {{year}} est close : rien n’a été changé. L’acte touche {{count}} relevé ou séance de cette année ; rouvrez-la depuis la grille des usages si c’est voulu.',
  'usage/locked-year_other':
    'L’année {{year}} est close : rien n’a été changé. L’acte touche {{count}} relevés ou séances de cette année ; rouvrez-la depuis la grille des usages si c’est voulu.',
  'usage/place-suspended':
    '{{place}}, {{months}} : le lieu était suspendu ou gelé tout ce temps ; vérifiez que ces chiffres sont les siens.',
  'usage/users-over-visits':
    '{{place}}, {{months}} : {{value}} usagers différents pour {{limit}} passages ; chacun vient au moins une fois.',
  'usage/new-users-over-users':
    '{{place}}, {{months}} : {{value}} nouveaux usagers pour {{limit}} usagers différents en tout.',
  'usage/attended-over-seats':
    '{{place}}, {{months}} : {{value}} participants aux ateliers pour {{limit}} places proposées.',
  'usage/open-over-month':
    '{{place}}, {{months}} : {{value}} heures d’ouverture, quand la période n’en a que {{limit}}.',
  'usage/used-over-open':
    '{{place}}, {{months}} : {{value}} heures d’utilisation pour {{limit}} heures d’ouverture ; le nombre de postes n’est pas renseigné ou n’est que d’un.',
  'usage/used-over-stations':
    '{{place}}, {{months}} : {{value}} heures d’utilisation, plus que {{limit}} heures d’ouverture sur {{stations}} postes.',
  'usage/above-habit':
    '{{value}}, bien plus que d’habitude dans ce lieu : {{median}} en médiane sur {{count}} relevés.',
  'usage/below-habit':
    '{{value}}, bien moins que d’habitude dans ce lieu : {{median}} en médiane sur {{count}} relevés.',
  'usage/above-habit-hours':
    '{{value}} heures, bien plus que d’habitude dans ce lieu : {{median}} heures en médiane sur {{count}} relevés.',
  'usage/below-habit-hours':
    '{{value}} heures, bien moins que d’habitude dans ce lieu : {{median}} heures en médiane sur {{count}} relevés.',
  'usage/above-year-before': '{{value}}, contre {{before}} un an plus tôt : plus de quatre fois plus.',
  'usage/below-year-before': '{{value}}, contre {{before}} un an plus tôt : plus de quatre fois moins.',
  'usage/above-year-before-hours':
    '{{value}} heures, contre {{before}} un an plus tôt : plus de quatre fois plus.',
  'usage/below-year-before-hours':
    '{{value}} heures, contre {{before}} un an plus tôt : plus de quatre fois moins.',
  'usage/visits-while-shut':
    '0 heure d’ouverture pour {{value}} passages : s’il n’a pas été compté, laissez vide.',
  'usage/visits-over-hours':
    '{{value}} passages en {{hours}} heures d’ouverture, soit {{each}} par heure : plus que le lieu ne peut accueillir.',
  'usage/open-over-week':
    '{{value}} heures d’ouverture, quand les horaires de la fiche en donnent environ {{usual}}.',
  'usage/same-run': '{{value}} passages {{count}} fois de suite : le chiffre a peut-être été recopié.',
  'usage/round-run':
    '{{value}} passages, et des chiffres ronds {{count}} fois de suite : ils ont peut-être été estimés.',
  'usage/gender-under-total':
    'La répartition par genre compte {{sum}} personnes avec les non renseignées, pour un total de {{total}}.',
  'usage/age-under-total':
    'La répartition par âge compte {{sum}} personnes avec les non renseignées, pour un total de {{total}}.',
  'usage/situation-under-total':
    'La répartition par situation compte {{sum}} personnes avec les non renseignées, pour un total de {{total}}.',
  'usage/residence-under-total':
    'La répartition par résidence compte {{sum}} personnes avec les non renseignées, pour un total de {{total}}.',
  'usage/cell-not-a-number':
    '« {{value}} » n’est pas un nombre. Écrivez un nombre (12, 1 234, 12,5 ou 12h30 pour des heures), ou laissez vide si ce n’est pas renseigné.',
  'usage/cell-not-whole': '« {{value}} » n’est pas un nombre entier, et on ne compte ici que des unités.',
  'usage/cell-negative': '« {{value}} » est négatif ; un relevé compte à partir de 0.',
  'usage/cell-too-large': '« {{value}} » est trop grand pour une case. Vérifiez la saisie.',
} as const;
