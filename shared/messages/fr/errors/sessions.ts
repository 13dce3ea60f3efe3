/** What is wrong with sessions. */
export const sessionsErrorsFr = {
  'session/unknown-place': 'Le lieu de la séance n’est plus dans le registre. Choisissez-en un autre.',
  'session/unknown-animator':
    'Séance du {{day}} à {{place}} : l’animateur n’est plus dans le registre. Choisissez-en un autre.',
  'session/animator-gone': 'L’animateur de la séance n’est plus dans le registre.',
  'session/unknown-stop':
    'Séance du {{day}} à {{place}} : cet arrêt n’est pas dans la tournée du lieu. Choisissez un arrêt du lieu, ou aucun.',
  'session/before-opening':
    'Séance du {{day}} : {{place}} n’est pas encore ouvert ce jour-là (ouverture : {{bound}}). Corrigez la date, ou l’historique du lieu.',
  'session/after-closing':
    'Séance du {{day}} : {{place}} est fermé ce jour-là (fermeture : {{bound}}). Corrigez la date, ou l’historique du lieu.',
  'session/place-suspended':
    'Séance du {{day}} : {{place}} est en suspens ce jour-là d’après son historique. Vérifiez la date.',
  'session/groups-over-participants':
    'Séance du {{day}} à {{place}} : {{sum}} personnes décrites pour {{total}} participants. Corrigez l’un des deux nombres.',
  'session/attended-over-seats':
    'Séance du {{day}} à {{place}} : {{total}} participants pour {{seats}} places. Vérifiez.',
  'session/future-day': 'Séance du {{day}} à {{place}} : cette date est à venir. Vérifiez.',
  'session/invalid': 'La séance n’est pas valable : corrigez le champ « {{field}} ».',
  'session/gone': 'La séance n’est plus dans le registre : elle a été supprimée entre-temps.',
  'record/tied-sessions_one': 'Impossible de supprimer « {{name}} » : une séance y est rattachée.',
  'record/tied-sessions_other': 'Impossible de supprimer « {{name}} » : {{count}} séances y sont rattachées.',
} as const;
