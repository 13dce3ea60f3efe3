import { itemsFr } from './items.ts';
import { loansFr } from './loans.ts';

/** Words of the annual report: the chapter on equipment and loans. */
export const reportEquipmentFr = {
  title: 'Le matériel',
  heading: {
    borrowers: 'Qui emprunte',
    things: 'Ce qui est prêté',
    stock: 'Le stock',
    repairs: 'Réparations et entretien',
    asks: 'Réponse aux demandes',
  },
  none: 'Le registre ne contient aucun matériel.',
  toDate:
    'La période n’est pas finie : les chiffres de ce chapitre portent sur les jours du {{first}} au {{last}}, et sur les mêmes jours un an plus tôt.',
  partNote:
    'Dans une partie du territoire, un prêt compte selon son emprunteur, un matériel selon le point de prêt ou le lieu qui le détient.',
  categories: { ...itemsFr.categories, kit: 'Malle' },
  origins: itemsFr.origins,
  maintenanceKinds: itemsFr.maintenanceKinds,
  borrowerKinds: loansFr.borrowerKinds,
  unknownOrigin: 'Origine inconnue',
  unknownArea: 'Sans intercommunalité ou commune inconnue',
  column: {
    loans: 'Prêts',
    loansBefore: 'Prêts {{period}}',
    change: 'Évolution',
    share: 'Part',
    out: 'Jours sortis',
    lendable: 'Jours prêtables',
    use: 'Taux d’utilisation',
    median: 'Durée médiane',
    late: 'En retard',
    items: 'Matériels',
    objects: 'Objets',
    kits: 'Malles',
    value: 'Valeur',
    acts: 'Interventions',
    cost: 'Coût',
    category: 'Catégorie',
    origin: 'Origine',
    kind: 'Nature',
    thing: 'Matériel ou malle',
    loanPoint: 'Point de prêt',
    borrower: 'Emprunteur',
    outcome: 'Réponse',
    asks: 'Demandes',
  },
  key: {
    loans: {
      title: 'Prêts remis',
      definition:
        'Prêts dont la remise a eu lieu dans la période. Une malle prêtée est un prêt, un prêt de plusieurs matériels aussi.',
    },
    use: {
      title: 'Taux d’utilisation du matériel',
      definition:
        'Jours sortis ÷ jours où le matériel pouvait être prêté (présent, ni en réparation, ni réformé, ni affecté à demeure). Un jour du calendrier compte une fois.',
      undated_one: '{{shown}} matériel sans date d’acquisition compte depuis le début de la période',
      undated_other: '{{shown}} matériels sans date d’acquisition comptent depuis le début de la période',
    },
    median: {
      title: 'Durée médiane d’un prêt',
      definition:
        'Du jour de la remise au jour du dernier retour, tous deux compris. «\u00a0n sur N\u00a0» : prêts de la période déjà rendus.',
    },
    late: {
      title: 'Prêts rendus en retard',
      definition:
        'Parmi les prêts de la période rendus, ou qui devraient l’être : ceux dont un élément est revenu après la date convenue, ou n’est pas revenu.',
    },
    overdue: {
      title: 'Prêts en retard au {{day}}',
      definition: 'Prêts remis, dus avant ce jour, et dont tout n’est pas rendu.',
    },
    out: {
      title: 'Matériels sortis au {{day}}',
      definition: 'Matériels remis et pas encore rendus à la fin de ce jour.',
    },
    stock: {
      title: 'Matériels au {{day}}',
      definition:
        'Fiches de matériel présentes au stock ce jour-là, affectées à demeure comprises. Un lot suivi en quantité est une fiche.',
    },
    value: {
      title: 'Valeur du matériel au {{day}}',
      definition:
        'Somme des valeurs d’entrée, quantités comprises, sans amortissement. «\u00a0n sur N\u00a0» : fiches dont la valeur est connue.',
    },
    repairs: {
      title: 'Coût des réparations et de l’entretien',
      definition:
        'Interventions commencées dans la période. «\u00a0n sur N\u00a0» : interventions dont le coût est connu.',
    },
    met: {
      title: 'Demandes satisfaites',
      definition:
        'Parmi les demandes reçues dans la période (leur jour est noté), celles qui ont donné lieu à une remise.',
      undated_one: '{{shown}} prêt de la période n’a pas de jour de demande',
      undated_other: '{{shown}} prêts de la période n’ont pas de jour de demande',
    },
  },
  months: {
    title: 'Prêts remis chaque mois',
    finding_one: '{{shown}} prêt remis',
    finding_other: '{{shown}} prêts remis, dont {{most}} en {{month}}',
    description: 'Prêts par mois de remise, avec les mêmes mois un an plus tôt.',
    before: 'Un an plus tôt ({{period}})',
  },
  area: {
    title: 'Prêts par intercommunalité de l’emprunteur',
    finding: '{{name}} emprunte le plus : {{shown}} prêts, {{share}} du total',
    plainFinding: 'Prêts par intercommunalité de l’emprunteur',
    description: 'Prêts de la période selon l’intercommunalité où se trouvait l’emprunteur.',
    note: 'Un prêt compte dans l’intercommunalité où était l’emprunteur le jour de la remise.',
  },
  kinds: {
    title: 'Prêts par sorte d’emprunteur',
    finding: '{{name}} : {{share}} des prêts',
    description: 'Prêts de la période selon la sorte d’emprunteur.',
  },
  points: {
    title: 'Prêts et matériel par point de prêt',
    finding: 'Taux d’utilisation par point de prêt : {{shown}} dans l’ensemble',
    description: 'Taux d’utilisation du matériel de chaque point de prêt sur la période.',
    note: 'Le stock et les retards sont ceux du dernier jour ; un matériel transféré compte, jour par jour, chez celui qui le détenait.',
    elsewhere: 'Sans point de prêt',
  },
  category: {
    title: 'Prêts et utilisation par catégorie',
    finding: 'Taux d’utilisation par catégorie de matériel',
    description: 'Jours sortis sur jours prêtables, par catégorie, le matériel des malles compris.',
    note: 'Un prêt compte une fois dans chaque catégorie qu’il contient : la somme dépasse le total. Le matériel des malles compte aussi dans sa catégorie pour le taux d’utilisation.',
  },
  most: {
    title: 'Le plus souvent prêté',
    note: 'Une malle compte pour elle-même, pas pour ses éléments.',
  },
  least: {
    title: 'Le moins souvent prêté',
    note: 'Parmi ce qui est encore au stock le dernier jour et pouvait être prêté dans la période.',
  },
  stock: {
    title: 'Matériel au {{day}}, par catégorie',
    originTitle: 'Matériel au {{day}}, par origine',
    note: '«\u00a0n sur N\u00a0» : fiches dont la valeur est connue ; les autres n’ajoutent rien.',
  },
  repairs: {
    title: 'Réparations et entretien par nature',
    categoryTitle: 'Réparations et entretien par catégorie',
    finding: 'Coût connu des interventions par catégorie : {{shown}} en tout',
    description:
      'Somme des coûts connus des interventions commencées dans la période, par catégorie de matériel.',
    none: 'Aucune réparation ni aucun entretien n’a commencé dans la période.',
    note: '«\u00a0n sur N\u00a0» : interventions dont le coût est connu ; zéro est un coût connu.',
  },
  asks: {
    title: 'Ce que sont devenues les demandes',
    met: 'Remises',
    booked: 'Réservées, pas encore remises',
    waiting: 'En attente',
    cancelled: 'Annulées',
    wait: 'Délai médian entre la demande et la remise : {{shown}}.',
    none: 'Aucune demande n’a été notée dans la période.',
  },
} as const;
