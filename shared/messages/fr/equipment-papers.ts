/** Agreements, slips, labels and the settings of equipment. */
export const equipmentPapersFr = {
  title: 'Papiers du prêt',
  loan: {
    agreement: 'Convention de prêt',
    handOver: 'Bon de sortie',
    return: 'Bon de retour',
    back: 'Retour au prêt',
    gone: 'Ce prêt n’est pas dans le registre. Il a peut-être été supprimé.',
    returns: 'Retours',
    allReturns: 'Tous les retours',
  },
  settings: {
    title: 'Matériel et prêts',
    category: 'Catégorie de matériel',
    countedSaid: 'en quantité',
    uniqueSaid: 'à l’unité',
    inventoryPattern: 'Modèle de numéro d’inventaire',
    loanDays: 'Durée habituelle d’un prêt',
    days_one: '{{count}} jour',
    days_other: '{{count}} jours',
    documentHeader: 'En-tête des documents',
    loanConditions: 'Conditions du prêt',
    reminderText: 'Texte de relance',
  },
};
