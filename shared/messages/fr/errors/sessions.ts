/** What is wrong with sessions. */
export const sessionsErrorsFr = {
  'session/unknown-place': 'Le lieu de la séance n’est plus dans le registre. Choisissez-en un autre.',
  'session/unknown-animator': 'L’animateur de la séance n’est plus dans le registre. Choisissez-en un autre.',
  'session/groups-over-participants':
    'Séance du {{day}} à {{place}} : {{sum}} personnes décrites pour {{total}} participants. Corrigez l’un des deux nombres.',
  'session/attended-over-seats':
    'Séance du {{day}} à {{place}} : {{total}} participants pour {{seats}} places. Vérifiez.',
  'record/tied-sessions_one': 'Impossible de supprimer « {{name}} » : une séance y est rattachée.',
  'record/tied-sessions_other': 'Impossible de supprimer « {{name}} » : {{count}} séances y sont rattachées.',
} as const;
