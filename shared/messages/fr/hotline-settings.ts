/** Settings of the hotline and the levels that answer. */
export const hotlineSettingsFr = {
  title: 'Hotline',
  holidays: {
    none: 'Aucun jour férié',
    mainland: 'France métropolitaine',
    alsaceMoselle: 'Alsace-Moselle',
    guadeloupe: 'Guadeloupe',
    martinique: 'Martinique',
    guyane: 'Guyane',
    reunion: 'La Réunion',
    mayotte: 'Mayotte',
    saintBarthelemy: 'Saint-Barthélemy',
    saintMartin: 'Saint-Martin',
  },
} as const;
