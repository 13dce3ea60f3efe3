/** Words of the annual report: the definitions, one for each term of the method. */
export const reportDefinitionsFr = {
  visits:
    'Une personne, un lieu, un jour, ateliers et groupes scolaires compris. L’aide à distance est comptée à part.',
  users:
    'Personnes différentes venues dans un lieu. Elles ne s’additionnent jamais d’un mois à l’autre : une période reprend ce que chaque lieu déclare pour toute la période. Somme des lieux, doubles comptes possibles.',
  newUsers: 'Personnes venues pour la première fois, telles que chaque lieu les déclare.',
  open: 'Lieu ouvert, ni suspendu ni gelé, au moins un jour du mois. Un lieu compte une fois dans les totaux, et une fois dans chacun de ses réseaux.',
  stopped:
    'Suspendu : fermé pour un temps, le retour est attendu. Gelé : l’activité est arrêtée faute de moyens, le lieu demeure.',
  response:
    'Lieux-mois déclarés parmi les lieux-mois attendus : ceux des lieux alors ouverts, selon leur rythme de relevé, une fois leurs mois échus. Les mois où un lieu s’est dit fermé sont à part.',
  totals:
    'Somme de ce qui a été déclaré, sans estimation. Un relevé de plusieurs mois compte dans les périodes qui le contiennent en entier et n’est jamais réparti.',
  shares:
    'Pourcentages de la partie précisée, avec la part précisée à côté. Arrondis à l’affichage seulement : leur somme peut s’écarter de 100 %.',
  change: '(N − N−1) ÷ N−1, les mêmes mois un an plus tôt. N. d. si N−1 est nul ou n’a pas été déclaré.',
  constant:
    'Les lieux-mois déclarés les deux années, sans les mois fermés ; un lieu réuni à un autre est regroupé avec lui. Le nombre de lieux-mois comparés est indiqué.',
  outlier:
    'Quand dix lieux au moins ont déclaré : lieu qui réunit plus de 15 % d’un total et plus de trois fois la médiane. Il est nommé et le total est aussi donné sans lui.',
  minutesOpen: 'Durée pendant laquelle les lieux ont été ouverts au public, déclarée par les lieux.',
  minutesUsed: 'Durée d’utilisation des postes, déclarée par les lieux.',
  workshopsHeld: 'Ateliers qui ont eu lieu, d’après les relevés ou, à défaut, les séances.',
  workshopSeats: 'Places proposées dans les ateliers, d’après les relevés ou, à défaut, les séances.',
  workshopAttended: 'Personnes présentes aux ateliers. Un atelier sans décompte est n. r.',
  individual: 'Passages pour un accompagnement individuel, d’après les relevés ou, à défaut, les séances.',
  accompaniments:
    'D’après les séances : les personnes inscrites à une séance individuelle (une quand aucune ne l’est) et les participants des ateliers. Un atelier sans décompte est n. r. et n’ajoute personne.',
  remoteHelp:
    'Aides données à distance, comptées à part des passages, d’après les relevés ou, à défaut, les séances.',
  freshness: 'Temps écoulé depuis la dernière vérification de la fiche du lieu.',
  farPublics:
    'Trois parts distinctes, jamais additionnées : sans emploi (situation précisée), 60 ans et plus (âge précisé), lieux en zone rurale ou quartier prioritaire.',
  territory:
    'Chaque mois est compté dans la commune où était alors le lieu. Les deux périodes sont lues avec un seul millésime de communes et d’intercommunalités.',
  fte: 'Affectés : somme des quotités des affectations en cours. Présents : moins les absences, plus les remplacements assurés. Bénévoles à part. Sur une période, chaque quotité compte au prorata de ses jours (jours ÷ jours de la période). Une quotité inconnue n’ajoute rien et n’est pas un zéro : « n sur N » dit combien de postes ont une quotité connue.',
  animatorExpected:
    'Lieu ouvert, où un animateur est prévu, et où personne n’est affecté ce jour-là. Les autres lieux ne sont pas signalés.',
  training:
    'Part des animateurs en poste le dernier jour de la période qui ont suivi au moins une formation commencée dans la période.',
  passable:
    'Compétence dont les trois conditions sont réunies : l’animateur le souhaite, il sait l’enseigner, son employeur libère du temps.',
  covered: 'Absence pour laquelle un remplacement a été assuré, dans un lieu au moins.',
  loanUse:
    'Jours sortis ÷ jours où le matériel pouvait être prêté : présent au stock, ni en réparation, ni réformé, ni affecté à demeure à un lieu. Un jour du calendrier compte une fois. Le matériel suivi en quantité n’y entre pas ; sans date d’acquisition, un matériel compte depuis le début de la période.',
  loanOf:
    'Un prêt compte dans l’année de sa remise et dans l’intercommunalité où se trouvait alors l’emprunteur. Une malle prêtée est un prêt. Les durées vont du jour de la remise au jour du dernier retour, tous deux compris ; la médiane est une durée réellement observée (rang le plus proche).',
  overdue:
    'Prêt remis, dû avant le jour indiqué et dont tout n’est pas rendu ce jour-là. Les prolongations convenues ce jour-là sont prises en compte.',
  stockValue:
    'Somme des valeurs d’entrée du matériel présent au stock, sans amortissement. «\u00a0n sur N\u00a0» : fiches dont la valeur est connue ; les autres n’ajoutent rien.',
  repairCost:
    'Somme des coûts connus des réparations et entretiens commencés dans la période. Un coût inconnu n’est pas un zéro : «\u00a0n sur N\u00a0» dit combien sont connus.',
  ticketFirst:
    'Temps ouvré de l’ouverture d’une demande à la première réponse, selon le calendrier de l’échelon qui répond : heures de chaque jour, fermetures, jours fériés.',
  ticketResolution:
    'Temps ouvré de l’ouverture à la dernière résolution, sans l’attente du demandeur ; l’attente d’un tiers compte et est aussi montrée à part ; une réouverture fait repartir le temps. Une demande compte dans le mois de son ouverture.',
  ticketTarget:
    'Demandes répondues ou résolues à temps, parmi celles qui le sont ou dont la cible est dépassée. Une demande qui a dépassé sa cible compte comme manquée, même si elle attend encore.',
  ninthDecile:
    'Neuvième décile au rang le plus proche : la valeur d’une demande réelle, sous laquelle se trouvent neuf demandes sur dix. Les demandes en attente n’y entrent pas ; leur nombre est indiqué.',
} as const;
