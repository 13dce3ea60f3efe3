/** Figures of equipment on screen. */
export const equipmentFr = {
  title: 'Chiffres du matériel',
};
