/**
 * The reminder of figures that did not come, where the officer wrote none. It goes to places in France: French whatever
 * the language of the screens. A line whose field is not known goes without the rest.
 */
export const defaultUsageReminder = `Bonjour,

Sauf erreur de notre part, nous n’avons pas reçu pour {lieu} les chiffres de fréquentation suivants : {mois manquants}.

Pourriez-vous nous les envoyer, même incomplets ? Laissez vide ce que vous ne comptez pas ; écrivez 0 seulement si personne n’est venu. Si le lieu était fermé, dites-le-nous.
D’après nos fiches, {contact} suit ces chiffres : prévenez-nous si cela a changé.

Merci d’avance,
{signature}`;

/** Fields that a reminder of figures can hold: each is replaced by what it names. */
export const usageReminderFields = ['lieu', 'mois manquants', 'contact', 'signature'] as const;
