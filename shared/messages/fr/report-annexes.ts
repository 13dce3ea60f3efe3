/** Words of the annual report: annexes by place. */
export const reportAnnexesFr = {
  intro_one: '{{shown}} lieu du périmètre, ouvert au moins un jour de la période ou qui a répondu.',
  intro_other:
    '{{shown}} lieux du périmètre, ouverts au moins un jour de la période ou qui ont répondu, par ordre alphabétique.',
  none: 'Aucun lieu du périmètre n’a été ouvert dans la période.',
  identity: {
    title: 'Les lieux au {{day}}',
    status: 'Situation',
    since: 'Depuis',
    networks: 'Réseaux',
    hours: 'Ouverture par semaine',
    workstations: 'Postes',
    verified: 'Vérifiée le',
    note: 'Postes : fixes, portables et tablettes dont le nombre est connu. « Depuis » est le premier jour de la situation, quand il est connu.',
  },
  staff: {
    title: 'Les animateurs par lieu',
    expected: 'Animateur attendu',
    inPost: 'Affectés au {{day}}',
    assigned: 'ETP affectés, moyenne',
    present: 'ETP présents, moyenne',
    yes: 'oui',
    no: 'non',
  },
  visits: {
    title: 'Les passages par lieu',
    total: 'Total',
    note: 'Un mois vide : n. r. Les relevés trimestriels ou annuels ne se répartissent pas sur les mois : ils ne comptent que dans le total.',
    quarter: '{{period}}',
  },
  measures: {
    title: 'Les usages par lieu',
    note: 'Chaque chiffre est celui du lieu sur la période, avec le nombre de mois reçus sur le nombre de mois attendus.',
  },
  status: {
    open: 'Ouvert',
    suspended: 'Suspendu',
    frozen: 'Gelé',
    closed: 'Fermé',
    planned: 'En projet',
    none: 'Pas encore ouvert',
  },
} as const;
