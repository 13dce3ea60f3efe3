/** Sentences of the problems whose code begins as its keys do (access-points). */
export const accessPointsErrorsFr = {
  'access-point/name-missing': 'Donnez un nom au lieu.',
  'access-point/commune-missing': 'Choisissez la commune dans la liste.',
  'access-point/postcode-not-valid': 'Un code postal a 5 chiffres, par exemple 16000.',
  'access-point/latitude-not-valid':
    'La latitude est un nombre entre −90 et 90, par exemple 45,6484 ; elle va avec la longitude.',
  'access-point/longitude-not-valid':
    'La longitude est un nombre entre −180 et 180, par exemple 0,1562 ; elle va avec la latitude.',
  'access-point/siret-not-valid':
    'Ce SIRET est faux : sa clé de contrôle ne correspond pas. Vérifiez les 14 chiffres.',
  'access-point/pivot-not-valid':
    'Écrivez un SIRET (14 chiffres), un RNA (W et 9 caractères) ou un RIDET (9 ou 10 chiffres).',
  'access-point/phone-not-valid':
    '« {{text}} » n’est pas un numéro de téléphone. Écrivez 05 45 38 00 24, ou l’indicatif du pays : +32…',
  'access-point/email-not-valid':
    '« {{text}} » n’est pas une adresse électronique, comme accueil@exemple.fr.',
  'access-point/url-not-valid': '« {{text}} » n’est pas une adresse de page, comme https://www.exemple.fr.',
  'access-point/opening-hours-not-valid':
    'Ces horaires ne sont pas dans la notation d’OpenStreetMap, par exemple : Mo-Fr 09:00-12:00.',
  'access-point/day-hours-not-valid':
    '{{day}} : écrivez les heures comme « 9h-12h 14h-18h », sans chevauchement.',
  'access-point/day-not-valid':
    '« {{text}} » n’est pas une date. Écrivez JJ/MM/AAAA, par exemple 03/09/2024.',
  'access-point/month-not-valid': '« {{text}} » n’est pas un mois. Écrivez MM/AAAA, par exemple 09/2024.',
  'access-point/moved-date-missing': 'Donnez le jour du déménagement.',
  'access-point/moved-too-early':
    'Le lieu a déjà une adresse à partir de ce jour. Donnez un jour plus tardif.',
  'access-point/status-date-missing': 'Donnez le jour où ce statut commence.',
  'access-point/verified-to-come': 'La vérification ne peut pas être dans l’avenir.',
  'access-point/count-not-valid':
    '« {{text}} » n’est pas un nombre entier. Laissez vide si vous ne savez pas.',
  'access-point/count-too-big': '{{count}} est trop grand : 100 000 au plus.',
  'access-point/hours-not-valid': '« {{text}} » n’est pas une durée. Écrivez 35 ou 35h30.',
  'access-point/hours-over-week': 'Une semaine n’a que 168 heures.',
  'access-point/text-too-long': 'Ce texte est trop long : {{limit}} caractères au plus.',
  'access-point/contact-name-missing': 'Donnez le nom de la personne.',
  'access-point/network-name-too-long': 'Le nom d’un réseau a 120 caractères au plus.',
  'access-point/status-missing': 'Un lieu a au moins un statut.',
  'access-point/rhythm-missing': 'Un lieu a au moins un rythme de relevé, même « pas de relevé demandé ».',
  'access-point/field-not-valid': 'Ce champ n’a pas la forme attendue.',
  'access-point/two-statuses-same-day': 'Deux statuts commencent le même jour : gardez-en un.',
  'access-point/two-locations-same-day': 'Deux adresses commencent le même jour : gardez-en une.',
  'access-point/two-rhythms-same-month': 'Deux rythmes commencent le même mois : gardez-en un.',
  'access-point/stop-name-missing': 'Donnez un nom à l’arrêt, par exemple « Place de la mairie ».',
  'access-point/stop-ends-first':
    'L’arrêt « {{name}} » finirait avant de commencer : corrigez l’un des deux jours.',
  'access-point/stop-half-position':
    'Il manque la latitude ou la longitude de l’arrêt « {{name}} » : donnez les deux, ou aucune.',
  'access-point/stop-has-returns_one':
    'Impossible d’enlever l’arrêt « {{name}} » : un relevé y est rattaché. Donnez-lui plutôt un jour de fin.',
  'access-point/stop-has-returns_other':
    'Impossible d’enlever l’arrêt « {{name}} » : {{count}} relevés y sont rattachés. Donnez-lui plutôt un jour de fin.',
  'access-point/stop-has-sessions_one':
    'Impossible d’enlever l’arrêt « {{name}} » : une séance y est rattachée. Donnez-lui plutôt un jour de fin.',
  'access-point/stop-has-sessions_other':
    'Impossible d’enlever l’arrêt « {{name}} » : {{count}} séances y sont rattachées. Donnez-lui plutôt un jour de fin.',
  'access-point/hub-circle':
    '« {{name}} » ne peut pas avoir « {{hub}} » pour lieu ressource : celui-ci dépend déjà de lui, directement ou non.',
  'access-point/entry-twice': 'La même entrée figure deux fois.',
  'access-point/hours-over-opening':
    'C’est plus que l’ouverture de la semaine : les heures d’accès libre ou d’accompagnement en font partie.',
  'access-point/refers-to-itself': 'Un lieu ne peut pas dépendre de lui-même.',
  'access-point/unknown-network': 'Ce réseau n’est plus dans le registre : choisissez-en un autre.',
  'access-point/unknown-place': 'Le lieu désigné n’est plus dans le registre.',
  'network/name-taken': 'Un réseau s’appelle déjà « {{name}} ».',
} as const;
