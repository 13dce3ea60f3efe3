/**
 * The reminder of figures that did not come, where the officer wrote none. It goes to places in France: French whatever
 * the language of the screens. Each field stands on a line that can go without the rest.
 */
export const defaultUsageReminder = `Bonjour {contact},

Sauf erreur de notre part, les chiffres de fréquentation de {lieu} ne nous sont pas encore parvenus pour : {mois manquants}.

Pourriez-vous nous les envoyer ? Laissez vide ce que vous ne comptez pas ; écrivez 0 seulement si personne n’est venu.

Merci d’avance,
{signature}`;

/** Fields that a reminder of figures can hold: each is replaced by what it names. */
export const usageReminderFields = ['lieu', 'mois manquants', 'contact', 'signature'] as const;
