/** What is wrong with questionnaires. */
export const questionnairesErrorsFr = {
  'questionnaire/not-one': '« {{file}} » n’est pas un questionnaire de Maillage : sa page d’identité manque.',
  'questionnaire/newer':
    '« {{file}} » a été écrit par une version plus récente de Maillage (format {{version}}, connu jusqu’à {{known}}). Mettez le programme à jour pour le lire.',
  'questionnaire/no-figures':
    '« {{file}} » est un questionnaire de Maillage, mais aucune de ses pages de chiffres n’est reconnaissable.',
  'questionnaire/other-register':
    '« {{file}} » vient d’un autre registre : ses lieux ne sont pas ceux d’ici. Rien n’en est lu.',
  'questionnaire/unreadable': '« {{file}} » ne peut plus être lu : il a été déplacé ou supprimé entre-temps.',
  'questionnaire/too-large-a-file':
    'Le fichier pèse {{megabytes}} Mo, bien plus qu’un questionnaire (au plus {{limit}} Mo) : il n’est pas ouvert.',
  'questionnaire/no-file': 'Aucun fichier à lire dans ce choix.',
  'questionnaire/unknown-place':
    '{{place}} : ce lieu n’est plus dans le registre (supprimé ou fusionné). Reportez ses chiffres dans la grille.',
  'questionnaire/unknown-stop': '{{place}} : cet arrêt n’est plus sur la fiche du lieu.',
  'questionnaire/other-place':
    'Le questionnaire a été écrit pour {{place}}, mais sa page dit maintenant « {{value}} ». Vérifiez de quel lieu sont ces chiffres.',
  'questionnaire/other-year': '« {{file}} » porte sur {{year}}, pas sur {{asked}}.',
  'questionnaire/duplicate':
    '« {{other}} » répond aussi pour le même lieu et la même période, avec d’autres chiffres. Cochez celui qui compte.',
  'questionnaire/locked-year':
    '{{place}}, {{months}} : l’année {{year}} est close, ses chiffres ne changent plus. Rouvrez-la pour les prendre.',
  'questionnaire/not-over': '{{place}}, {{months}} : la période n’est pas finie.',
  'questionnaire/sheet-lost': '{{place}} : la page de ce lieu n’est plus dans le classeur.',
  'questionnaire/column-lost': '{{place}} : la colonne {{months}} n’est plus dans la page.',
  'questionnaire/stray-row':
    '{{place}} : la ligne {{row}} (« {{value}} ») ne vient pas du questionnaire ; ses chiffres ne sont pas lus.',
  'questionnaire/stray-column':
    '{{place}} : la colonne {{column}} (« {{value}} ») ne correspond à aucune période demandée ; ses chiffres ne sont pas lus.',
  'questionnaire/row-twice':
    '{{place}}, {{months}}, « {{label}} » est deux fois dans la page, avec des valeurs différentes ; la première (cellule {{cell}}) est lue, pas « {{value}} ».',
  'questionnaire/not-a-number':
    '{{place}}, {{months}}, « {{label}} » (cellule {{cell}}) : « {{value}} » n’est pas un nombre. La case n’est pas lue.',
  'questionnaire/not-whole':
    '{{place}}, {{months}}, « {{label}} » (cellule {{cell}}) : {{value}} n’est pas un nombre entier. La case n’est pas lue.',
  'questionnaire/negative':
    '{{place}}, {{months}}, « {{label}} » (cellule {{cell}}) : {{value}} est négatif. La case n’est pas lue.',
  'questionnaire/too-large':
    '{{place}}, {{months}}, « {{label}} » (cellule {{cell}}) : {{value}} est trop grand. La case n’est pas lue.',
  'questionnaire/a-date':
    '{{place}}, {{months}}, « {{label}} » (cellule {{cell}}) : le tableur y a mis une date ou une heure ({{value}}), pas un nombre. La case n’est pas lue.',
  'questionnaire/not-a-choice':
    '{{place}}, {{months}}, « {{label}} » (cellule {{cell}}) : « {{value}} » n’est pas dans la liste. La case n’est pas lue.',
  'questionnaire/odd-hours':
    '{{place}}, {{months}}, « {{label}} » (cellule {{cell}}) : {{value}} heures. Une heure comme 12:30 a peut-être été tapée à la place de 12,5.',
  'questionnaire/formula':
    '{{place}}, {{months}}, « {{label}} » (cellule {{cell}}) est une formule ; son résultat ({{value}}) est pris.',
  'questionnaire/formula-empty':
    '{{place}}, {{months}}, « {{label}} » (cellule {{cell}}) est une formule sans résultat enregistré. La case n’est pas lue.',
  'questionnaire/no-place': 'Choisissez au moins un lieu.',
  'questionnaire/no-measure': 'Choisissez au moins un chiffre à demander.',
  'questionnaire/period-too-long': 'Un questionnaire porte sur douze mois au plus.',
  'questionnaire/too-many-sheets':
    'Un seul classeur tient {{limit}} lieux au plus, et {{count}} sont choisis. Choisissez « Un classeur par lieu ».',
  'questionnaire/batch-gone': 'Ces fichiers ne sont plus en mémoire : donnez-les de nouveau.',
  'questionnaire/outdated':
    'Le registre a changé depuis la relecture. Les valeurs sont de nouveau comparées : vérifiez-les, puis recommencez.',
  'questionnaire/nothing-to-write': 'Rien à écrire : aucun fichier n’est pris, ou tout est gardé tel quel.',
} as const;
