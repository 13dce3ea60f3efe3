/** Sentences of the problems whose code begins as its keys do (reports). */
export const reportsErrorsFr = {
  'report/period':
    'Choisissez deux mois, le premier avant le dernier (par exemple de septembre 2023 à août 2024).',
  'report/no-place': 'Choisissez au moins un lieu.',
  'report-template/no-name': 'Donnez un nom au modèle.',
  'report-template/name-taken': 'Un modèle s’appelle déjà « {{name}} ». Choisissez un autre nom.',
  'report/no-chapter': 'Choisissez au moins un chapitre.',
  'report/file-failed': '« {{name}} » n’a pas pu être fait ({{reason}}).',
  'report/text-too-long':
    'Ce texte a {{count, number}} caractères, un chapitre en garde {{limit, number}} au plus. Enlevez-en {{over, number}}, ou portez-en une partie dans un autre chapitre. Rien n’est perdu : il reste ici, sur ce poste, et sera enregistré dès qu’il sera assez court.',
  'report/text-too-many-blocks':
    'Ce texte a {{count, number}} paragraphes et lignes de liste, un chapitre en garde {{limit, number}} au plus. Réunissez-en, ou portez-en une partie dans un autre chapitre. Rien n’est perdu : il reste ici, sur ce poste.',
  'report/text-not-valid':
    'Ce texte tient quelque chose qu’un bilan ne garde pas. Défaites le dernier collage (Ctrl+Z), puis collez sans mise en forme (Ctrl+Maj+V).',
  'report-issue/unknown-report': 'La version émise nomme un bilan qui n’est pas dans le registre.',
  'report-issue/reason': 'Dites pourquoi une nouvelle version est émise : le motif est gardé avec elle.',
  'report-issue/not-begun': 'La période du bilan n’a pas commencé : il n’y a encore rien à émettre.',
  'report-issue/too-large':
    'Ce bilan est trop long pour être émis en une fois : retirez les annexes par lieu, ou choisissez moins de lieux.',
  'report-issue/unreadable':
    'Cette version ne se lit pas : elle a été écrite par une version plus récente de Maillage, ou elle est endommagée. Les autres versions et le brouillon ne sont pas touchés.',
  'record/tied-reportIssues_one': 'Impossible de supprimer « {{name}} » : une version émise y est rattachée.',
  'record/tied-reportIssues_other':
    'Impossible de supprimer « {{name}} » : {{count}} versions émises y sont rattachées.',
} as const;
