/**
 * The reminder of what is late, where the officer wrote none. It goes to borrowers in France: French whatever the
 * language of the screens. Each field stands on a line that can go without the rest.
 */
export const defaultReminder = `Bonjour,

Sauf erreur de notre part, le matériel suivant, emprunté par {emprunteur} (prêt {numéro}), devait revenir le {retour} :
{matériel}

Son retour a {retard} de retard. Merci de le rapporter dès que possible, ou de nous prévenir si vous en avez encore besoin.
Lieu du retour : {point de prêt}
Téléphone : {téléphone}

Cordialement,
{organisme}`;
