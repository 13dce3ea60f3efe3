/** Words of the annual report: what users say, in the chapter on usage. */
export const reportSurveyFr = {
  heading: 'Ce qu’en disent les usagers',
  sectionTitle: '{{survey}}',
  introduction_one:
    'Enquête « {{survey}} » : {{shown}} réponse qui compte sur {{period}} (lieux concernés : {{places}}). Cette réponse n’engage qu’une personne.',
  introduction_other:
    'Enquête « {{survey}} » : {{shown}} réponses qui comptent sur {{period}} (lieux concernés : {{places}}). Elles disent l’avis de ceux qui ont répondu, pas de tous les usagers.',
  noPlace: 'Lieu non précisé',
  noArea: 'Lieu ou territoire non précisé',
  noDay: 'Jour non précisé',
  key: {
    respondents: {
      title: 'Réponses reçues',
      definition:
        'Nombre de feuilles de réponse enregistrées. Une personne qui répond deux fois compte deux fois.',
    },
    places: {
      title: 'Lieux des répondants',
      definition: 'Lieux d’accès dont au moins un usager a répondu.',
    },
    satisfied: {
      note: 'Notes 3 et 4, parmi ceux qui ont répondu à la question.',
      definition:
        'Part de ceux qui ont donné la note 3 ou 4 (sur 4), parmi ceux qui ont répondu à la question. Ceux qui n’ont pas répondu sont comptés à part.',
    },
  },
  column: {
    question: 'Question',
    option: 'Réponse',
    answers: 'Réponses',
    answered: 'Ont répondu',
    unanswered: 'Sans réponse',
    satisfied: 'Satisfaits (3 et 4)',
    respondents: 'Réponses reçues',
  },
  marks: {
    title: 'Satisfaction, « {{survey}} »',
    mark1: 'Note 1',
    mark2: 'Note 2',
    mark3: 'Note 3',
    mark4: 'Note 4',
    note_one:
      '{{shown}} réponse reçue. Note 1 : pas du tout satisfait ; 2 : plutôt pas ; 3 : plutôt ; 4 : très satisfait. La part de satisfaits est celle des notes 3 et 4 parmi ceux qui ont répondu à la question.',
    note_other:
      '{{shown}} réponses reçues. Note 1 : pas du tout satisfait ; 2 : plutôt pas ; 3 : plutôt ; 4 : très satisfait. La part de satisfaits est celle des notes 3 et 4 parmi ceux qui ont répondu à la question.',
    finding: 'Le mieux noté : {{question}} ({{share}} de satisfaits, sur {{answered}} réponses)',
    nothing: 'Personne n’a répondu aux questions de satisfaction',
    description_one: 'Une barre par question : part des satisfaits (notes 3 et 4). {{shown}} réponse reçue.',
    description_other:
      'Une barre par question : part des satisfaits (notes 3 et 4). {{shown}} réponses reçues.',
  },
  options: {
    finding: '{{question}} « {{option}} » vient en tête ({{share}})',
    note_one: 'La part est calculée sur la seule réponse à cette question.',
    note_other: 'La part est calculée sur les {{shown}} réponses à cette question.',
    severalNote_one:
      'La part est calculée sur la seule réponse à cette question ; plusieurs choix étaient possibles.',
    severalNote_other:
      'La part est calculée sur les {{shown}} réponses à cette question ; plusieurs choix étaient possibles, la somme peut donc dépasser 100 %.',
    description_one: 'Une barre par choix : nombre de réponses. {{shown}} personne a répondu.',
    description_other: 'Une barre par choix : nombre de réponses. {{shown}} personnes ont répondu.',
  },
  respondents: {
    heading: 'Qui a répondu, et quand',
    departement: 'Réponses par département',
    epci: 'Réponses par intercommunalité',
    network: 'Réponses par réseau',
    place: 'Réponses par lieu',
    month: 'Réponses par mois',
    note_one: '{{shown}} réponse reçue.',
    note_other: '{{shown}} réponses reçues.',
    networkNote: 'Une réponse d’un lieu qui est dans plusieurs réseaux compte dans chacun.',
  },
  quotes: {
    title: 'Témoignages, « {{survey}} »',
    words: 'Ce qu’un usager a écrit',
    quote: '« {{words}} »',
    note_one:
      'Choisi parmi {{shown}} texte écrit par un usager ; « […] » remplace ce qui dirait de qui il s’agit.',
    note_other:
      'Choisis parmi {{shown}} textes écrits par des usagers ; « […] » remplace ce qui dirait de qui il s’agit.',
  },
} as const;
