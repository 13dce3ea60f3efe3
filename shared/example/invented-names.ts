/** Invented titles of places; the commune beside them is invented too. */
export const titles = [
  'La Passerelle',
  'Les Trois Rives',
  'L’Écritoire',
  'Le Moulin aux Octets',
  'La Lanterne',
  'Le Fil d’Ariane-Bleue',
  'L’Escale',
  'La Boussole',
  'Les Quatre-Saisons',
  'Le Grand Cèdre',
  'La Fabrique d’en face',
  'L’Œil-de-bœuf',
  'Le Préau',
  'La Courte-Échelle',
  'Les Hirondelles',
  'L’Établi',
  'Le Carrefour des Possibles',
  'La Maison bleue',
  'Le Relais des Vals',
  'L’Arbre à clics',
] as const;

export const firstNames = [
  'Camille',
  'Dominique',
  'Noëlle',
  'Maxence',
  'Claude',
  'Ysaline',
  'Honorin',
  'Aïcha',
  'Loïc',
  'Ombeline',
  'Théophile',
  'Marie-Ange',
] as const;

/** Family names that nobody bears. */
export const familyNames = [
  'Trouvebois',
  'Lampelune',
  'Cordenuit',
  'Passemur-Doré',
  'Vaucendre',
  'Brindelong',
  'Tournefeuillet',
  'Haultbruit',
  'Clairencre',
  'Œilletdor',
  'Marchepluie',
  'Sansfaçon-Leroux',
] as const;

export const streets = [
  'rue des Bateliers',
  'place de la Vieille-Halle',
  'chemin du Lavoir',
  'rue de l’Église',
  'avenue des Tilleuls',
  'impasse du Puits-Salé',
  'rue Haute',
  'quai de la Tannerie',
  'allée des Frênes',
  'route du Moulin-Brûlé',
  'place du Marché-aux-Œufs',
  'rue des Écoles',
] as const;
