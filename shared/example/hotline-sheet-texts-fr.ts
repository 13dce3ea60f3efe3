import type { HotlineSheetTexts } from './hotline-call-text.ts';

/** The knowledge sheets of the example in French. */
export const hotlineSheetTextsFr: HotlineSheetTexts = {
  printer: {
    title: 'Débloquer une imprimante',
    problem: 'Les documents partent mais rien ne sort.',
    answer:
      'Commencer par ce qui se voit : papier, toner, câble, voyant.\n\n- Ouvrir la file d’impression et annuler tous les documents.\n- Éteindre l’imprimante une minute, la rallumer.\n- Imprimer une page de test.\n\nSi rien ne sort, noter le message affiché et appeler la hotline.',
    keywords: ['impression', 'toner', 'bourrage'],
  },
  noInternet: {
    title: 'Plus d’Internet : les vérifications dans l’ordre',
    problem: 'Aucun poste n’accède à Internet.',
    answer:
      '1. Regarder la couleur du voyant de la box et la noter.\n2. Débrancher la box, attendre trente secondes, la rebrancher.\n3. Attendre cinq minutes, essayer sur un seul poste.\n\nVoyant rouge après cela : la panne vient de l’opérateur, la hotline ouvre le dossier.',
    keywords: ['box', 'fibre', 'connexion'],
  },
  wifi: {
    title: 'La page de connexion du wifi ne s’ouvre pas',
    problem: 'Le réseau est visible, la page d’accueil ne vient pas.',
    answer:
      'Sur le téléphone de l’usager :\n\n- couper les données mobiles ;\n- oublier le réseau puis s’y connecter à nouveau ;\n- ouvrir une page quelconque.\n\nSi personne n’y arrive, redémarrer la borne et prévenir la hotline.',
    keywords: ['portail', 'borne', 'réseau'],
  },
  slowStation: {
    title: 'Rendre sa vitesse à un poste public',
    problem: 'Le poste met plus de cinq minutes à démarrer.',
    answer:
      '- Vider les téléchargements et la corbeille de la session publique.\n- Retirer les logiciels qui s’ouvrent au démarrage.\n- Lancer le nettoyage du disque.\n\nUn poste de plus de sept ans gagne surtout à recevoir un disque SSD.',
    keywords: ['lenteur', 'disque', 'démarrage'],
  },
  session: {
    title: 'Session publique verrouillée',
    problem: 'Le mot de passe de la session est refusé.',
    answer:
      'Attendre quinze minutes : le compte se déverrouille seul.\n\nSi c’est urgent, l’échelon qui répond peut le déverrouiller à distance. Ne pas créer d’autre compte.',
    keywords: ['mot de passe', 'compte'],
  },
  update: {
    title: 'Une mise à jour bloque les postes',
    problem: 'Les postes redémarrent au moment d’un atelier.',
    answer:
      'Laisser finir le poste qui a commencé. Sur les autres, suspendre les mises à jour pour la journée.\n\nPenser à fixer l’horaire des mises à jour avant l’ouverture.',
    keywords: ['redémarrage', 'atelier'],
  },
  alert: {
    title: 'Fausse alerte de virus : que faire ?',
    problem: 'L’écran donne un numéro à appeler.',
    answer:
      'Ne jamais appeler ce numéro.\n\n1. Fermer le navigateur, au besoin redémarrer le poste.\n2. Effacer l’historique de la session.\n3. Lancer une analyse.\n\nSi l’usager a donné un moyen de paiement, l’aider à faire opposition tout de suite.',
    keywords: ['arnaque', 'virus', 'assistance'],
  },
  sound: {
    title: 'Pas de son en visioconférence',
    problem: 'On n’entend pas, ou l’on n’est pas entendu.',
    answer:
      '- Brancher le casque avant d’ouvrir la page.\n- Autoriser le micro : cadenas à gauche de l’adresse.\n- Choisir le casque dans les réglages de la réunion.',
    keywords: ['micro', 'casque', 'visio'],
  },
  scanner: {
    title: 'Numériser un document lisible',
    problem: 'Le fichier est illisible ou trop lourd.',
    answer:
      'Choisir 200 points par pouce, noir et blanc, format PDF. Une page doit peser moins de 500 Ko.\n\nScanner absent de la liste : débrancher, attendre, rebrancher, puis appeler.',
    keywords: ['numérisation', 'pdf'],
  },
  lending: {
    title: 'Emprunter du matériel',
    problem: 'Comment réserver, prolonger, rendre.',
    answer:
      'Appeler deux semaines avant. Dire la date, la durée, le nombre de personnes.\n\n- Le retrait se fait sur rendez-vous.\n- Un prêt se prolonge si personne n’attend.\n- Signaler toute panne au retour.',
    keywords: ['prêt', 'malle', 'réservation'],
  },
  firstClicks: {
    title: 'Atelier « premiers clics » en six séances',
    problem: 'Débuter avec un groupe de grands débutants.',
    answer:
      '1. La souris et le clavier.\n2. Ouvrir, écrire, enregistrer.\n3. Chercher une information.\n4. Le courriel.\n5. Les pièces jointes.\n6. Une démarche de bout en bout.\n\nHuit personnes au plus, un poste chacune.',
    keywords: ['débutants', 'atelier', 'seniors'],
  },
  procedures: {
    title: 'Accompagner une démarche en ligne',
    problem: 'Une personne est bloquée dans une démarche.',
    answer:
      'La personne garde la main sur la souris autant que possible.\n\n- Vérifier le numéro de téléphone et l’adresse du compte.\n- Ne jamais noter son mot de passe.\n- Orienter vers un Aidant Connect si elle ne peut pas faire seule.',
    keywords: ['démarche', 'compte', 'code'],
  },
  children: {
    title: 'Un atelier d’une heure avec une classe',
    problem: 'Vingt-quatre élèves, douze tablettes.',
    answer:
      'Former des binômes. Prévoir dix minutes de règles, quarante minutes d’activité, dix minutes de retour.\n\nCharger les tablettes la veille et essayer l’activité hors connexion.',
    keywords: ['école', 'tablettes', 'enfants'],
  },
  skills: {
    title: 'Connaître le niveau d’un groupe',
    problem: 'Composer des groupes qui avancent ensemble.',
    answer:
      'Le questionnaire de dix minutes porte sur ce que la personne fait déjà, pas sur ce qu’elle sait dire.\n\nTrois groupes suffisent : découvre, se débrouille, veut aller plus loin.',
    keywords: ['évaluation', 'niveau'],
  },
  lowVision: {
    title: 'Accueillir une personne malvoyante',
    problem: 'Régler un poste en cinq minutes.',
    answer:
      '- Grossir le texte à 150 %.\n- Choisir le contraste élevé.\n- Essayer la lecture vocale, avec un casque.\n\nGarder ces réglages dans une session à part.',
    keywords: ['accessibilité', 'loupe', 'contraste'],
  },
  label: {
    title: 'Les pièces d’un dossier de label',
    problem: 'Ne rien oublier avant le dépôt.',
    answer:
      '- La délibération.\n- Les horaires d’une semaine type.\n- Le plan de la salle.\n- Les attestations de l’animatrice ou de l’animateur.\n- Le budget sur trois ans.',
    keywords: ['labellisation', 'dossier'],
  },
  monthlyReturn: {
    title: 'Remplir le relevé du mois',
    problem: 'Le relevé est refusé à l’envoi.',
    answer:
      'Un passage, c’est une personne, un lieu, un jour.\n\nLaisser vide ce qui n’est pas connu : vide ne veut pas dire zéro. La somme des tranches ne dépasse jamais le total.',
    keywords: ['relevé', 'passages', 'fréquentation'],
  },
  logs: {
    title: 'Journaux de connexion : la durée',
    problem: 'Que garder, et combien de temps ?',
    answer:
      'Un an, sans le contenu des pages consultées. Rien n’est remis sans réquisition écrite.\n\nEn cas de demande orale, prendre les coordonnées et appeler la hotline.',
    keywords: ['loi', 'connexion', 'réquisition'],
  },
  personalData: {
    title: 'Une fiche d’inscription qui demande peu',
    problem: 'Quelles données demander aux usagers ?',
    answer:
      'Demander le nom, la tranche d’âge, un contact facultatif. Dire à quoi cela sert et combien de temps c’est gardé.\n\nLa date de naissance n’est pas nécessaire.',
    keywords: ['RGPD', 'inscription'],
  },
  credentials: {
    title: 'Identifiants des usagers : pourquoi refuser de les garder',
    problem: 'Un usager demande que le lieu garde ses mots de passe.',
    answer:
      'Le lieu n’en garde aucun, même pour rendre service.\n\nProposer un carnet personnel, un gestionnaire de mots de passe, ou un mandat « Aidants Connect ».',
    keywords: ['mot de passe', 'mandat'],
  },
};
