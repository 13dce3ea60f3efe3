/** Sentences of the problems whose code begins as its keys do (exchange). */
export const exchangeErrorsFr = {
  'import/empty-file': 'Le fichier est vide. Vérifiez que vous avez choisi le bon, puis recommencez.',
  'import/utf-16':
    'Le fichier est enregistré en UTF-16, que l’import ne lit pas. Enregistrez-le de nouveau en « CSV UTF-8 », puis recommencez.',
  'import/workbook':
    'Ce fichier est un classeur ou une archive (XLSX, XLS, ODS, ZIP), pas une liste au standard national. Ouvrez-le dans votre tableur, enregistrez la feuille en « CSV UTF-8 », puis recommencez.',
  'import/wrong-format':
    'Ce fichier n’est pas du texte : c’est une image, un PDF ou un fichier compressé. L’import lit des listes en CSV ou en JSON.',
  'import/register-file':
    'Ce fichier est un registre Maillage, pas une liste. Ouvrez-le avec « Ouvrir un autre registre ».',
  'import/json-encoding':
    'Ce fichier JSON n’est pas en UTF-8 : ses lettres accentuées seraient fausses. Demandez-le en UTF-8 à qui vous l’a fourni.',
  'import/json-not-list':
    'Ce fichier JSON n’est pas une liste de lieux : il devrait commencer par « [ » et contenir un lieu par élément.',
  'import/json-truncated':
    'Ce fichier JSON est coupé avant la fin. Téléchargez-le ou copiez-le de nouveau en entier.',
  'import/json-malformed':
    'Ce fichier JSON est mal formé à la ligne {{line}}, caractère {{column}}. Corrigez cet endroit ou demandez de nouveau le fichier.',
  'import/no-rows': 'Le fichier ne contient aucun lieu, seulement des noms de colonnes ou une liste vide.',
  'import/too-many-rows': 'Le fichier dépasse {{limit, number}} lignes. Découpez-le en plusieurs fichiers.',
  'import/unclosed-quote':
    'Un guillemet ouvert à la ligne {{row}} n’est jamais refermé : la suite du fichier est illisible. Corrigez cette ligne dans le fichier.',
  'import/duplicate-column':
    'La colonne « {{column}} » est présente deux fois. Gardez-en une seule dans le fichier.',
  'import/not-the-standard':
    'Aucune colonne de ce fichier n’appartient au standard « Lieux de médiation numérique ». La première ligne doit donner les noms des colonnes (id, nom, commune…).',
  'import/missing-columns_one':
    'Il manque la colonne {{columns}}, sans laquelle un lieu ne peut pas être reconnu. Ajoutez-la au fichier.',
  'import/missing-columns_other':
    'Il manque les colonnes {{columns}}, sans lesquelles un lieu ne peut pas être reconnu. Ajoutez-les au fichier.',
  'import/file-too-large':
    'Le fichier pèse {{megabytes}} Mo, l’import en accepte {{limit}}. Découpez-le en plusieurs fichiers.',
  'import/file-cut':
    'La lecture du fichier s’est arrêtée avant la fin. Si le fichier est sur une clé ou un partage, copiez-le sur ce poste, puis recommencez.',
  'import/plan-gone': 'Cet aperçu n’est plus en mémoire. Choisissez de nouveau le fichier.',
  'import/plan-outdated':
    'Un des lieux à mettre à jour a été supprimé depuis l’aperçu. Choisissez de nouveau le fichier pour un aperçu à jour.',
  'import/network-gone': 'Le réseau choisi n’existe plus. Choisissez-en un autre.',
  'import/network-name': 'Donnez un nom au nouveau réseau, de 120 caractères au plus.',
  'import/nothing-to-import':
    'Il n’y a rien à importer avec ces choix : aucun lieu nouveau, aucun lieu à modifier.',
  'import/missing-value':
    'Ligne {{row}} : le champ {{field}} est vide, le lieu ne peut pas être importé. Remplissez-le dans le fichier.',
  'import/too-long':
    'Ligne {{row}} : le champ {{field}} fait {{length, number}} caractères, pour {{limit, number}} au plus. Raccourcissez-le dans le fichier (il commence par « {{value}} »).',
  'import/duplicate-id':
    'Ligne {{row}} : l’identifiant « {{value}} » est déjà celui de la ligne {{first}}. Seule la première est importée ; donnez un identifiant différent à l’autre.',
  'import/row-too-long':
    'Ligne {{row}} : {{cells}} valeurs pour {{expected}} colonnes. Un séparateur de trop décale les valeurs ; entourez le texte de guillemets dans le fichier.',
  'import/row-not-object': 'Ligne {{row}} : cet élément de la liste n’est pas un lieu. Corrigez le fichier.',
  'import/row-too-short':
    'Ligne {{row}} : {{cells}} valeurs pour {{expected}} colonnes. Les dernières sont considérées comme vides ; vérifiez que rien n’est décalé.',
  'import/commune-not-found':
    'Ligne {{row}} : la commune « {{value}} » ({{postcode}}) n’a pas été trouvée. Le lieu est importé sans code de commune ; choisissez-la sur sa fiche.',
  'import/unknown-commune-code':
    'Ligne {{row}} : le code INSEE « {{value}} » est inconnu, et la commune « {{name}} » n’a pas été trouvée autrement. Choisissez-la sur la fiche du lieu.',
  'import/commune-code-replaced':
    'Ligne {{row}} : le code INSEE « {{value}} » est inconnu. D’après le code postal et le nom, la commune est {{name}} ({{code}}) ; vérifiez-la.',
  'import/commune-code-disagrees':
    'Ligne {{row}} : le code INSEE « {{value}} » ne correspond pas au code postal {{postcode}}. La commune retenue est {{name}} ({{code}}) ; vérifiez-la.',
  'import/postcode':
    'Ligne {{row}} : « {{value}} » n’est pas un code postal. Il est gardé dans les notes ; corrigez-le sur la fiche.',
  'import/leading-zero':
    'Ligne {{row}} : {{field}} « {{value}} » a perdu son premier zéro ; {{kept}} est retenu.',
  'import/coordinates':
    'Ligne {{row}} : la position « {{value}} » est incomplète ou illisible. Le lieu est importé sans position.',
  'import/coordinates-swapped':
    'Ligne {{row}} : latitude et longitude sont échangées ({{value}}). L’import propose de les remettre à l’endroit.',
  'import/outside-france':
    'Ligne {{row}} : la position « {{value}} » est hors de France. Le lieu est importé sans position.',
  'import/resembles-place':
    'Ligne {{row}} : « {{value}} » ressemble à « {{other}} », déjà au registre ({{score}} sur 100 : {{reasons}}). Si c’est le même lieu, fusionnez les deux fiches après l’import (Lieux d’accès, Chercher les doublons).',
  'import/resembles-row':
    'Ligne {{row}} : « {{value}} » ressemble à la ligne {{other}} ({{score}} sur 100 : {{reasons}}). Si c’est le même lieu, retirez l’une des deux du fichier.',
  'import/older-than-register':
    'Ligne {{row}} : la fiche date du {{value}}, celle du registre du {{known}}. Vérifiez que le fichier ne ramène pas d’anciennes valeurs.',
  'import/pivot':
    'Ligne {{row}} : « {{value}} » n’est ni un SIRET, ni un RNA, ni un RIDET. Il est gardé dans les notes ; corrigez-le sur la fiche.',
  'import/siret':
    'Ligne {{row}} : le SIRET « {{value}} » a une clé de contrôle fausse. Il est gardé tel quel ; vérifiez-le.',
  'import/phone':
    'Ligne {{row}} : « {{value}} » n’est pas un numéro de téléphone reconnu. Il est gardé tel quel ; corrigez-le sur la fiche.',
  'import/several-phones':
    'Ligne {{row}} : plusieurs téléphones ou un texte autour (« {{value}} »). {{kept}} est retenu, le reste va dans les notes.',
  'import/email':
    'Ligne {{row}} : « {{value}} » n’est pas une adresse électronique. Elle est gardée dans les notes ; corrigez-la sur la fiche.',
  'import/url':
    'Ligne {{row}}, champ {{field}} : « {{value}} » n’est pas l’adresse d’une page web. Elle est gardée dans les notes.',
  'import/hours':
    'Ligne {{row}} : les horaires « {{value}} » ne suivent pas la notation OpenStreetMap. Ils sont gardés comme texte ; récrivez-les sur la fiche pour obtenir le total par semaine.',
  'import/date':
    'Ligne {{row}} : « {{value}} » n’est pas une date possible. La date de mise à jour reste vide ; écrivez-la AAAA-MM-JJ dans le fichier.',
  'import/date-too-old':
    'Ligne {{row}} : la date de mise à jour « {{value}} » est invraisemblable (souvent un zéro écrit comme une date). Elle reste vide.',
  'import/date-to-come':
    'Ligne {{row}} : la date de mise à jour « {{value}} » est dans le futur. Elle reste vide ; corrigez-la dans le fichier.',
  'import/form-guessed':
    'Ligne {{row}} : le fichier ne dit pas si « {{value}} » est itinérant, mais son nom, sa présentation ou sa typologie l’indique. S’il est nouveau, il est enregistré comme itinérant ; vérifiez.',
  'import/unknown-value':
    'Ligne {{row}}, champ {{field}} : « {{value}} » n’est pas une valeur du standard. Elle est gardée dans les notes.',
  'import/former-value':
    'Ligne {{row}}, champ {{field}} : « {{value}} » existait dans l’ancien standard et n’a plus d’équivalent. La valeur est gardée dans les notes.',
  'import/summary-too-long':
    'Ligne {{row}} : la présentation résumée fait {{length}} caractères, le standard en admet {{limit}}. Elle est gardée entière ; raccourcissez-la avant de la publier.',
  'import/not-text':
    'Ligne {{row}}, champ {{field}} : un texte était attendu, pas « {{value}} ». La valeur n’est pas reprise.',
  'import/formula':
    'Ligne {{row}}, champ {{field}} : « {{value}} » commence comme une formule de tableur. C’est gardé comme simple texte.',
  'import/absent-columns_one':
    'La colonne {{columns}}, demandée par le standard, est absente du fichier. Ce champ reste inconnu.',
  'import/absent-columns_other':
    'Les colonnes {{columns}}, demandées par le standard, sont absentes du fichier. Ces champs restent inconnus.',
  'import/unknown-columns_one': 'La colonne {{columns}} n’est pas au standard ; elle n’est pas reprise.',
  'import/unknown-columns_other':
    '{{count}} colonnes ne sont pas au standard et ne sont pas reprises : {{columns}}.',
  'import/windows-1252':
    'Le fichier n’est pas en UTF-8 ; il a été lu en Windows-1252. Vérifiez les lettres accentuées dans l’aperçu.',
  'export/nothing-to-write':
    'Avec ce choix, aucun lieu ne serait écrit : aucun fichier n’a été fait. Complétez les fiches signalées ou choisissez de n’écarter aucun lieu.',
  'export/write-failed':
    'Le fichier n’a pas pu être écrit jusqu’au bout ({{detail}}). Rien n’a été laissé sur le disque ; vérifiez la place libre et recommencez.',
  'export/missing-value':
    'Le champ {{field}} est obligatoire au standard et il est vide. Remplissez-le sur la fiche du lieu.',
  'export/pattern':
    'Le champ {{field}} est obligatoire et « {{value}} » n’a pas la forme demandée. Corrigez-le sur la fiche du lieu.',
  'export/phone':
    '« {{value}} » n’est pas un numéro que le standard admet (indicatif français, puis 6 à 9 chiffres). Le téléphone n’est pas écrit ; corrigez-le sur la fiche.',
  'export/summary-too-long':
    'La présentation résumée fait {{length, number}} caractères, le standard en admet {{limit, number}}. Elle n’est pas écrite ; raccourcissez-la sur la fiche.',
  'export/url':
    'Champ {{field}} : « {{value}} » n’est pas l’adresse d’une page web que le standard peut porter. Elle n’est pas écrite.',
  'export/commune-code':
    'Le code INSEE « {{value}} » n’est pas celui d’une commune. Il n’est pas écrit ; choisissez la commune sur la fiche.',
  'export/position':
    'La position « {{value}} » est incomplète. Elle n’est pas écrite ; donnez la latitude et la longitude sur la fiche.',
  'export/unknown-value':
    'Champ {{field}} : « {{value}} » n’est pas dans la liste du standard. Cette valeur n’est pas écrite.',
  'export/separator':
    'Champ {{field}} : « {{value}} » contient « | » ou « ; », qui séparent les valeurs. Cette valeur n’est pas écrite ; récrivez-la sur la fiche.',
  'export/pivot-unknown':
    'Le SIRET ou le RNA est obligatoire et n’est pas connu. {{written}} est écrit, comme le font les outils nationaux ; donnez-le sur la fiche.',
  'export/update-day-verified':
    'La date de mise à jour est obligatoire et la source ne la donne pas. Le {{day}} est proposé : le jour où la fiche a été vérifiée.',
  'export/update-day-edited':
    'La date de mise à jour est obligatoire, la source ne la donne pas et la fiche n’a jamais été vérifiée. Le {{day}} est proposé : le jour de sa dernière modification.',
  'export/former-commune':
    'Le code INSEE « {{value}} » est ancien. Celui de la commune d’aujourd’hui est écrit : {{name}} ({{written}}).',
  'export/id-taken':
    'L’identifiant « {{value}} » est aussi celui d’un autre lieu, d’une autre source. L’identifiant du registre est écrit à la place.',
  'export/formula':
    'Champ {{field}} : « {{value}} » serait pris pour une formule par un tableur. Une apostrophe est écrite devant.',
  'export/hours':
    'Les horaires « {{value}} » ne suivent pas la notation OpenStreetMap que le standard demande. Ils sont écrits tels quels ; récrivez-les sur la fiche.',
  'export/siret': 'Le SIRET « {{value}} » a une clé de contrôle fausse. Il est écrit tel quel ; vérifiez-le.',
  'export/commune-postcode':
    'Le code INSEE {{value}} ({{name}}) et le code postal {{postcode}} ne sont pas du même département. Ils sont écrits tels quels ; vérifiez l’adresse.',
  'export/outside-france':
    'La position « {{value}} » est hors de France : latitude et longitude sont peut-être échangées. Elle est écrite telle quelle ; vérifiez-la.',
  'export/typology':
    'La typologie « {{value}} » n’est pas dans le vocabulaire connu du standard. Elle est écrite telle quelle.',
} as const;
