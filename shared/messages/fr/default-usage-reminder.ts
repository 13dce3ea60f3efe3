/**
 * The reminder to a place that did not answer, where the officer wrote none. It goes to places in France: French
 * whatever the language of the screens. Each field stands on a line that can go without the rest.
 */
export const defaultUsageReminder = `Bonjour,

Sauf erreur de notre part, nous n’avons pas reçu pour {lieu} les chiffres de fréquentation suivants : {mois manquants}.

Merci de nous les envoyer dès que possible, même incomplets : ce que vous ne comptez pas peut rester vide. Si le lieu était fermé, dites-le-nous, nous le noterons.
Votre interlocuteur pour ces chiffres, d’après nos fiches : {contact}. Prévenez-nous si cela a changé.

Cordialement,
{signature}`;
