/** Rectangles that hold France, overseas included: south, north, west, east, in decimal degrees with a margin. */
const rectangles: readonly (readonly [south: number, north: number, west: number, east: number])[] = [
  [41.2, 51.3, -5.4, 9.8], // metropolitan France and Corsica
  [14.2, 18.3, -63.3, -60.7], // Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy
  [2, 6, -54.8, -51.4], // Guyane
  [-21.5, -20.7, 55, 56], // La Réunion
  [-13.2, -12.5, 44.8, 45.5], // Mayotte
  [46.6, 47.3, -56.6, -56], // Saint-Pierre-et-Miquelon
  [-23.5, -17.5, 157.5, 172.5], // Nouvelle-Calédonie
  [-28.5, -7, -155.5, -133.5], // Polynésie française
  [-14.6, -12.9, -178.5, -175.8], // Wallis-et-Futuna
];

/** Whether a position (WGS 84, decimal degrees) lies in or very near France, overseas included. */
export function isInFrance(latitude: number, longitude: number): boolean {
  return rectangles.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}
