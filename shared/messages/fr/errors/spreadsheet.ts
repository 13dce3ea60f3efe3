/** Sentences of the problems met in reading any spreadsheet; `field` is the header of the column. */
export const spreadsheetErrorsFr = {
  'spreadsheet/empty-file': 'Le fichier est vide. Vérifiez que vous avez choisi le bon, puis recommencez.',
  'spreadsheet/file-too-large':
    'Le fichier pèse {{megabytes}} Mo, l’import en accepte {{limit}}. Découpez-le en plusieurs fichiers.',
  'spreadsheet/old-excel':
    'Ce classeur est à l’ancien format d’Excel (.xls). Ouvrez-le dans votre tableur, choisissez « Enregistrer sous », puis « Classeur Excel (.xlsx) », et importez le nouveau fichier.',
  'spreadsheet/encrypted':
    'Ce classeur est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis recommencez.',
  'spreadsheet/damaged':
    'Ce classeur est abîmé ou coupé avant la fin. Ouvrez-le dans votre tableur, enregistrez-le sous un autre nom en « Classeur Excel (.xlsx) », puis recommencez.',
  'spreadsheet/unzips-too-large':
    'Ce classeur contient beaucoup plus de données qu’il n’en a l’air (plus de {{limit}} Mo une fois décompressé) : il n’est pas ouvert. Gardez la seule feuille utile dans un nouveau fichier.',
  'spreadsheet/not-a-workbook':
    'Ce fichier est une archive ou un document, pas un classeur XLSX ou ODS. Choisissez le classeur lui-même.',
  'spreadsheet/wrong-format':
    'Ce fichier n’est pas un tableau : c’est une image, un PDF ou un fichier compressé. L’import lit des fichiers CSV, XLSX et ODS.',
  'spreadsheet/register-file':
    'Ce fichier est un registre Maillage, pas un tableau. Ouvrez-le avec « Ouvrir un autre registre ».',
  'spreadsheet/json':
    'Ce fichier est en JSON, pas un tableau. S’il s’agit d’une liste au standard national, importez-la comme telle.',
  'spreadsheet/web-page':
    'Ce fichier est une page web, même si son nom finit par .xls. Ouvrez-le dans votre tableur, choisissez « Enregistrer sous », puis « Classeur Excel (.xlsx) ».',
  'spreadsheet/no-rows': 'Le fichier ne contient aucune ligne de données.',
  'spreadsheet/no-rows-below':
    'Il n’y a aucune ligne de données sous la ligne des titres. Choisissez une autre feuille ou une autre ligne de titres.',
  'spreadsheet/too-many-rows':
    'La feuille dépasse {{limit, number}} lignes. Découpez-la en plusieurs fichiers.',
  'spreadsheet/too-many-columns':
    'La feuille dépasse {{limit, number}} colonnes. Gardez seulement les colonnes utiles.',
  'spreadsheet/too-many-cells':
    'La feuille dépasse {{limit, number}} cellules. Gardez seulement les lignes et les colonnes utiles.',
  'spreadsheet/unclosed-quote':
    'Un guillemet ouvert à la ligne {{row}} n’est jamais refermé : la suite du fichier est illisible. Corrigez cette ligne dans le fichier.',
  'spreadsheet/encoding':
    'Le fichier n’est pas en UTF-8 ; il est lu en {{encoding}}. Vérifiez les lettres accentuées dans l’aperçu.',
  'spreadsheet/letters-repaired':
    'Des lettres accentuées étaient mal codées (« Ã© » pour « é »). Elles sont rétablies ; vérifiez-les dans l’aperçu.',
  'spreadsheet/letters-lost':
    'Des lettres accentuées ont été perdues avant l’import (« Biblioth?que »). Elles ne peuvent pas être retrouvées : reprenez le fichier d’origine, ou corrigez ces noms.',
  'spreadsheet/formulas_one':
    'La feuille « {{sheet}} » contient une formule. Son dernier résultat enregistré est lu.',
  'spreadsheet/formulas_other':
    'La feuille « {{sheet}} » contient {{count}} formules. Leurs derniers résultats enregistrés sont lus.',
  'spreadsheet/no-name-column':
    'Aucune colonne ne donne le nom ni l’identifiant. Indiquez au moins l’une des deux.',
  'spreadsheet/field-twice':
    'Les colonnes « {{first}} » et « {{second}} » remplissent le même champ. N’en gardez qu’une.',
  'spreadsheet/projected_one':
    'Une position est en {{system}} ; elle est convertie en latitude et longitude.',
  'spreadsheet/projected_other':
    '{{count}} positions sont en {{system}} ; elles sont converties en latitude et longitude.',
  'spreadsheet/missing-name':
    'Ligne {{row}} : il n’y a pas de nom, la ligne ne peut pas être importée. Remplissez-le dans le fichier.',
  'spreadsheet/missing-commune':
    'Ligne {{row}} : « {{value}} » est nouveau et n’a pas de commune, il ne peut pas être importé. Indiquez la commune dans le fichier.',
  'spreadsheet/too-long':
    'Ligne {{row}}, {{field}} : {{length, number}} caractères, pour {{limit, number}} au plus. Raccourcissez le texte dans le fichier (il commence par « {{value}} »).',
  'spreadsheet/duplicate-id':
    'Ligne {{row}}, {{field}} : « {{value}} » est déjà l’identifiant de la ligne {{first}}. Seule la première est importée.',
  'spreadsheet/same-record':
    'Ligne {{row}} : elle désigne la même fiche que la ligne {{first}} (« {{value}} »). Seule la première est importée.',
  'spreadsheet/resembles-row':
    'Ligne {{row}} : « {{value}} » ressemble à la ligne {{first}}. Si c’est le même, retirez l’une des deux du fichier.',
  'spreadsheet/resembles-record':
    'Ligne {{row}} : « {{value}} » ressemble à « {{other}} », déjà au registre, sans qu’on puisse en être sûr. Une nouvelle fiche est créée ; si c’est le même, fusionnez les deux après l’import.',
  'spreadsheet/several-matches':
    'Ligne {{row}} : « {{value}} » ressemble à plusieurs fiches du registre ({{others}}). La ligne n’est pas importée ; ajoutez une colonne d’identifiant, ou fusionnez les doublons.',
  'spreadsheet/matched-by-likeness':
    'Ligne {{row}} : « {{value}} » est rapproché de « {{other}} », qui lui ressemble. Vérifiez que c’est bien le même.',
  'spreadsheet/only-alike':
    'Ligne {{row}} : « {{value}} » ressemble à « {{other}} » sans identifiant commun. Comme vous l’avez demandé, la ligne n’est pas importée.',
  'spreadsheet/already-there':
    'Ligne {{row}} : « {{value}} » est déjà au registre. Comme vous l’avez demandé, sa fiche ne change pas.',
  'spreadsheet/yes-no':
    'Ligne {{row}}, {{field}} : « {{value}} » ne dit ni oui ni non. La valeur n’est pas reprise.',
  'spreadsheet/count':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas un nombre entier. La valeur n’est pas reprise.',
  'spreadsheet/count-approximate':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas exact. {{kept}} est retenu.',
  'spreadsheet/negative':
    'Ligne {{row}}, {{field}} : « {{value}} » est négatif. La valeur n’est pas reprise.',
  'spreadsheet/fte':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas un temps de travail lisible (0,8 ; 80 % ; 28 h). La valeur n’est pas reprise.',
  'spreadsheet/fte-over-one':
    'Ligne {{row}}, {{field}} : « {{value}} » dépasse un temps plein. La valeur est reprise ; vérifiez-la.',
  'spreadsheet/duration':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas une durée par semaine (20 h, 20 h 30). La valeur n’est pas reprise.',
  'spreadsheet/day':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas une date possible. La valeur n’est pas reprise ; écrivez JJ/MM/AAAA.',
  'spreadsheet/day-completed':
    'Ligne {{row}}, {{field}} : « {{value}} » ne dit pas le jour. Le {{kept}} est retenu.',
  'spreadsheet/month-first':
    'Ligne {{row}}, {{field}} : « {{value}} » a le mois en premier. Le {{kept}} est retenu ; vérifiez les autres dates de cette colonne.',
  'spreadsheet/digits-lost':
    'Ligne {{row}}, {{field}} : « {{value}} » a perdu des chiffres dans le tableur. La valeur n’est pas reprise ; mettez la colonne au format texte et saisissez de nouveau ce numéro.',
  'spreadsheet/siret':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas un SIRET juste. Il est gardé dans les notes.',
  'spreadsheet/siren':
    'Ligne {{row}}, {{field}} : « {{value}} » est un SIREN (9 chiffres), pas un SIRET. Il est gardé dans les notes.',
  'spreadsheet/rna':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas un numéro RNA. Il est gardé dans les notes.',
  'spreadsheet/identifier-taken':
    'Ligne {{row}}, {{field}} : « {{value}} » est déjà porté par « {{other}} ». Il n’est pas repris.',
  'spreadsheet/commune-several':
    'Ligne {{row}}, {{field}} : plusieurs communes du territoire s’appellent « {{value}} ». Ajoutez le code postal ou le code INSEE ; la commune est reprise sans code.',
  'spreadsheet/commune-unknown':
    'Ligne {{row}}, {{field}} : la commune « {{value}} » n’a pas été trouvée dans votre territoire. Elle est reprise sans code ; ajoutez le code postal.',
  'spreadsheet/address-unread':
    'Ligne {{row}}, {{field}} : le code postal et la commune n’ont pas été trouvés dans « {{value}} ». L’adresse est reprise en entier.',
  'spreadsheet/position':
    'Ligne {{row}}, {{field}} : la position « {{value}} » est incomplète ou illisible. Elle n’est pas reprise.',
  'spreadsheet/hours':
    'Ligne {{row}}, {{field}} : « {{value}} » n’a pas été compris comme des horaires. Le texte est gardé dans les notes ; saisissez les horaires sur la fiche.',
  'spreadsheet/hours-part':
    'Ligne {{row}}, {{field}} : seule une partie des horaires est comprise ({{kept}}). Le reste, « {{rest}} », est gardé dans les notes.',
  'spreadsheet/hours-both':
    'Ligne {{row}}, {{field}} : les horaires sont donnés deux fois. Ceux des colonnes par jour sont retenus ; « {{value}} » est gardé dans les notes.',
  'spreadsheet/hours-disagree':
    'Ligne {{row}}, {{field}} : « {{value}} » par semaine, alors que les horaires font {{kept}}. Les deux sont repris ; vérifiez.',
  'spreadsheet/unknown-value':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas une valeur connue. Indiquez à quoi elle correspond, ou laissez-la de côté : elle est alors gardée dans les notes.',
  'spreadsheet/several-values':
    'Ligne {{row}}, {{field}} : plusieurs valeurs (« {{value}} »). {{kept}} est retenu, le reste est gardé dans les notes.',
  'spreadsheet/contact-email':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas une adresse électronique. Elle est gardée dans les notes.',
  'spreadsheet/carrier-unknown':
    'Ligne {{row}}, {{field}} : la structure « {{value}} » n’est pas au registre, ou plusieurs portent ce nom. Son nom est gardé comme structure parente, sans lien ; créez-la, ou choisissez de créer les structures manquantes.',
  'spreadsheet/structure-unknown':
    'Ligne {{row}}, {{field}} : la structure « {{value}} » n’est pas au registre. Elle est gardée dans les notes ; créez-la, ou choisissez de créer les structures manquantes.',
  'spreadsheet/structure-several':
    'Ligne {{row}}, {{field}} : plusieurs structures du registre s’appellent « {{value}} ». Aucune n’est choisie ; ajoutez une colonne SIRET.',
  'spreadsheet/network-unknown':
    'Ligne {{row}}, {{field}} : le réseau « {{value}} » n’est pas au registre. Il est gardé dans les notes ; créez-le, ou choisissez de créer les réseaux manquants.',
  'spreadsheet/hub-unknown':
    'Ligne {{row}}, {{field}} : le lieu ressource « {{value}} » n’a pas été trouvé au registre, ou plusieurs portent ce nom. Il est gardé dans les notes.',
  'spreadsheet/one-name':
    'Ligne {{row}}, {{field}} : « {{value}} » n’a qu’un mot. Il est repris comme nom de famille.',
  'spreadsheet/name-order':
    'Ligne {{row}}, {{field}} : l’ordre de « {{value}} » n’est pas sûr. {{kept}} est retenu comme nom de famille.',
  'spreadsheet/dates-reversed':
    'Ligne {{row}} : la fin ({{value}}) vient avant le début ({{first}}). Les deux dates ne sont pas reprises.',
  'spreadsheet/not-valid':
    'Ligne {{row}}, {{field}} : « {{value}} » ne peut pas être enregistré. La ligne n’est pas importée.',
  'spreadsheet/item-serial-and-quantity':
    '« {{value}} » exemplaires pour un seul numéro de série : la ligne est lue comme un objet.',
  'spreadsheet/negative-value':
    'La valeur « {{value}} » est négative. Corrigez-la dans le fichier, ou ne lisez pas la colonne.',
  'spreadsheet/no-sum': '« {{value}} » n’est pas une somme en euros : gardé dans les notes.',
  'spreadsheet/unknown-loan-point':
    'Le point de prêt « {{value}} » n’est pas dans le registre : gardé dans les notes. Créez-le, puis importez de nouveau, ou transférez le matériel ensuite.',
  'spreadsheet/holder-kept':
    'Ce matériel est déjà inscrit : son point de prêt change par un transfert, pas par un import. « {{value}} » n’est pas repris.',
  'spreadsheet/number-of-kit': 'Le numéro « {{value}} » est déjà celui d’un autre matériel ou d’une malle.',
  'spreadsheet/loan-already-there':
    'Ligne {{row}} : le prêt {{value}} est déjà au registre. Il y reste tel quel ; modifiez-le depuis sa page.',
  'spreadsheet/loan-other-row':
    'Ligne {{row}} : la ligne {{first}} du même prêt est à corriger. Un prêt est importé en entier, ou pas du tout.',
  'spreadsheet/loan-rows-differ':
    'Ligne {{row}}, {{field}} : « {{value}} », alors que la ligne {{first}} du même prêt dit « {{kept}} ». Donnez la même valeur aux deux lignes, ou deux numéros de prêt.',
  'spreadsheet/loan-day':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas une date. Corrigez-la : un prêt n’est pas importé avec une date en moins.',
  'spreadsheet/loan-no-item':
    'Ligne {{row}} : aucun matériel ni aucune malle. Donnez un numéro d’inventaire, un numéro de série ou le nom d’une malle.',
  'spreadsheet/loan-unknown-item':
    'Ligne {{row}}, {{field}} : aucun matériel ni aucune malle du registre ne répond à « {{value}} », ou plusieurs y répondent. Corrigez le numéro, ou importez d’abord le matériel.',
  'spreadsheet/loan-quantity-of-one':
    'Ligne {{row}}, {{field}} : « {{value}} » pour un objet unique. Écrivez 1, et une ligne pour chaque objet.',
  'spreadsheet/loan-no-quantity':
    'Ligne {{row}}, {{field}} : « {{value}} » exemplaire n’est pas un prêt. Écrivez 1 ou plus.',
  'spreadsheet/loan-no-borrower':
    'Ligne {{row}} : aucun emprunteur. Donnez un lieu, une structure, un animateur ou une personne.',
  'spreadsheet/loan-borrower-unknown':
    'Ligne {{row}}, {{field}} : aucun lieu, structure ou animateur du registre ne s’appelle « {{value}} ». Corrigez le nom, créez la fiche, ou lisez la colonne comme « Emprunteur (personne) ».',
  'spreadsheet/loan-borrower-several':
    'Ligne {{row}}, {{field}} : plusieurs fiches s’appellent « {{value}} » ({{others}}). Ajoutez une colonne qui donne la commune de l’emprunteur.',
  'spreadsheet/loan-unknown-point':
    'Ligne {{row}}, {{field}} : le point de prêt « {{value}} » n’est pas au registre. Corrigez son nom, ou créez-le d’abord.',
  'spreadsheet/negative-deposit':
    'Ligne {{row}}, {{field}} : la caution « {{value}} » est négative. Corrigez-la, ou ne lisez pas la colonne.',
  'spreadsheet/loan-no-from': 'Ligne {{row}} : ni jour de départ, ni jour de sortie. Donnez l’un des deux.',
  'spreadsheet/loan-no-due': 'Ligne {{row}} : aucun jour de retour prévu. Donnez-le.',
  'spreadsheet/loan-due-before-from':
    'Ligne {{row}}, {{field}} : le retour prévu ({{value}}) vient avant le départ ({{first}}). Corrigez l’une des deux dates.',
  'spreadsheet/loan-out-future':
    'Ligne {{row}}, {{field}} : la sortie ({{value}}) est à venir. Pour une réservation, lisez la colonne comme « Du ».',
  'spreadsheet/loan-out-after-due':
    'Ligne {{row}}, {{field}} : la sortie ({{value}}) vient après le retour prévu ({{first}}). Corrigez l’une des deux dates.',
  'spreadsheet/loan-back-before-out':
    'Ligne {{row}}, {{field}} : le retour ({{value}}) vient avant la sortie ({{first}}). Corrigez l’une des deux dates.',
  'spreadsheet/loan-back-future':
    'Ligne {{row}}, {{field}} : le retour ({{value}}) est à venir. S’il est seulement prévu, lisez la colonne comme « Retour prévu le ».',
  'spreadsheet/loan-due-of-return':
    'Ligne {{row}} : aucun retour prévu. Le jour du retour ({{kept}}) en tient lieu.',
  'spreadsheet/loan-out-of-from':
    'Ligne {{row}} : rendu, sans jour de sortie. Le premier jour du prêt ({{kept}}) en tient lieu.',
  'spreadsheet/loan-condition-not-back':
    'Ligne {{row}}, {{field}} : un état au retour (« {{value}} »), sans jour de retour. Il n’est pas repris.',
  'spreadsheet/loan-thing-twice':
    'Ligne {{row}}, {{field}} : « {{value}} » est déjà à la ligne {{first}} du même prêt. Gardez une seule ligne.',
  'spreadsheet/loan-part-and-kit':
    'Ligne {{row}}, {{field}} : « {{value}} » fait partie de la malle de la ligne {{first}}, dans le même prêt. Retirez cette ligne.',
  'spreadsheet/loan-empty-kit':
    'Ligne {{row}}, {{field}} : la malle « {{value}} » ne contenait aucun matériel disponible à cette date.',
  'spreadsheet/loan-kit-without':
    'Ligne {{row}}, {{field}} : la malle « {{value}} » part sans ce qui était ailleurs ({{others}}).',
  'spreadsheet/loan-taken':
    'Ligne {{row}}, {{field}} : {{thing}} est à {{borrower}} (prêt {{number}}) du {{from}} au {{until}}. Corrigez les dates ou le matériel.',
  'spreadsheet/loan-taken-row':
    'Ligne {{row}}, {{field}} : {{thing}} est à {{borrower}} du {{from}} au {{until}}, d’après la ligne {{first}}. Corrigez les dates ou le matériel.',
  'spreadsheet/loan-over-quantity':
    'Ligne {{row}}, {{field}} : {{held}} exemplaires de {{thing}} seraient pris le {{day}}, et il y en a {{quantity}}. Corrigez la quantité ou les dates.',
  'spreadsheet/loan-retired':
    'Ligne {{row}}, {{field}} : {{thing}} est réformé depuis le {{from}}. Corrigez les dates ou le matériel.',
  'spreadsheet/loan-in-repair':
    'Ligne {{row}}, {{field}} : {{thing}} est en maintenance depuis le {{from}}. Corrigez les dates ou le matériel.',
  'spreadsheet/ticket-day':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas un jour précis. Corrigez-le : une demande n’est pas importée avec une date en moins.',
  'spreadsheet/ticket-time':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas une heure. Elle n’est pas reprise ; écrivez HH:MM.',
  'spreadsheet/ticket-hour-missing':
    'Ligne {{row}}, {{field}} : « {{value}} » ne dit pas l’heure. {{kept}} est retenu ; les délais de cette demande ne sont justes qu’au jour près.',
  'spreadsheet/ticket-no-opening':
    'Ligne {{row}} : aucune date d’ouverture. Donnez le jour, et si possible l’heure, où la demande est arrivée.',
  'spreadsheet/ticket-no-subject': 'Ligne {{row}} : ni objet, ni description. Donnez l’un des deux.',
  'spreadsheet/ticket-future':
    'Ligne {{row}}, {{field}} : « {{value}} » est à venir. Corrigez la date ou l’heure.',
  'spreadsheet/ticket-out-of-order':
    'Ligne {{row}}, {{field}} : « {{value}} » vient avant « {{first}} », qui le précède dans la vie de la demande. Corrigez l’une des deux dates.',
  'spreadsheet/ticket-unknown':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas au registre. Le texte est gardé dans la description de la demande.',
  'spreadsheet/ticket-several':
    'Ligne {{row}}, {{field}} : plusieurs fiches s’appellent « {{value}} ». Le texte est gardé dans la description ; ajoutez une colonne qui donne la commune du lieu.',
  'spreadsheet/ticket-unknown-level':
    'Ligne {{row}}, {{field}} : l’échelon « {{value}} » n’est pas au registre. Créez-le dans les réglages de la hotline, corrigez son nom, ou ne lisez pas la colonne : les demandes vont alors à l’échelon qui répond en premier.',
  'spreadsheet/ticket-life-kept':
    'Ligne {{row}}, {{field}} : « {{value}} » ne peut pas suivre ce que le registre sait déjà de cette demande. Ses étapes restent telles quelles ; corrigez-les depuis sa page.',
  'spreadsheet/loan-allotted':
    'Ligne {{row}}, {{field}} : {{thing}} est affecté à un lieu, et ne se prête pas.',
  'spreadsheet/session-no-day': 'Ligne {{row}} : aucune date. Donnez le jour de la séance.',
  'spreadsheet/session-day':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas un jour précis. Corrigez-le : une séance a un jour.',
  'spreadsheet/session-no-place':
    'Ligne {{row}} : aucun lieu. Ajoutez une colonne qui donne le lieu de la séance.',
  'spreadsheet/session-unknown-place':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas un lieu du registre. Dites à l’étape des valeurs quel lieu c’est, ou créez-le.',
  'spreadsheet/session-several-places':
    'Ligne {{row}}, {{field}} : plusieurs lieux s’appellent « {{value}} ». Dites à l’étape des valeurs lequel c’est, ou ajoutez une colonne qui donne sa commune.',
  'spreadsheet/session-place-left-out':
    'Ligne {{row}}, {{field}} : le lieu « {{value}} » a été laissé de côté, et ses séances avec lui.',
  'spreadsheet/session-unknown-stop':
    'Ligne {{row}}, {{field}} : le lieu n’a pas d’arrêt « {{value}} ». Le texte est gardé dans le commentaire.',
  'spreadsheet/session-unknown-animator':
    'Ligne {{row}}, {{field}} : « {{value}} » n’est pas un animateur du registre. Dites à l’étape des valeurs qui c’est ; sinon le nom est gardé dans le commentaire.',
  'spreadsheet/session-several-animators':
    'Ligne {{row}}, {{field}} : plusieurs animateurs s’appellent « {{value}} ». Le nom est gardé dans le commentaire.',
  'spreadsheet/session-too-many':
    'Ligne {{row}}, {{field}} : « {{value}} » dépasse {{limit}} participants. Corrigez le nombre.',
  'spreadsheet/session-over-counted':
    'Ligne {{row}}, {{field}} : {{sum}} personnes décrites pour {{total}} participants. Corrigez l’un des deux nombres.',
  'spreadsheet/session-not-crossed':
    'Ligne {{row}} : les publics sont comptés séparément. Chaque nombre est gardé ; les croisements (femmes de 60 à 69 ans…) ne sont pas connus de cette séance et ne doivent pas en être tirés.',
  'spreadsheet/session-other-row':
    'Ligne {{row}} : la séance n’est pas reprise, à cause de la ligne {{first}}.',
  'spreadsheet/session-kinds-supposed_one':
    '{{count}} séance ne dit pas si elle est collective : elle est un atelier à partir de deux personnes, de places proposées ou d’un titre, sinon un accompagnement.',
  'spreadsheet/session-kinds-supposed_other':
    '{{count}} séances ne disent pas si elles sont collectives : ce sont des ateliers à partir de deux personnes, de places proposées ou d’un titre, sinon des accompagnements.',
} as const;
