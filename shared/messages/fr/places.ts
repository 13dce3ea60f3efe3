/** What is tied to a place: stops, hubs, networks, its past. */
export const placesFr = {
  picker: {
    placeholder: 'Nom, commune ou code postal',
    clear: 'Retirer : {{label}}',
    nothing: 'Aucun lieu du registre ne correspond.',
  },
} as const;
