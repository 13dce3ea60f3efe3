/** What is wrong with a ticket, or with what is done to it. */
export const ticketsErrorsFr = {
  'ticket/subject-missing': 'Dites en quelques mots ce qui est demandé.',
  'ticket/field-not-valid': 'Cette valeur ne convient pas. Corrigez-la.',
  'ticket/note-empty': 'Écrivez la note.',
  'ticket/day-missing': 'Donnez le jour.',
  'ticket/time-missing': 'Donnez l’heure.',
  'ticket/time-not-valid': '« {{text}} » n’est pas une heure. Écrivez par exemple 14:00 ou 9h30.',
  'ticket/minutes-not-valid': '« {{text}} » n’est pas un temps. Écrivez par exemple 15 min ou 1 h 30.',
  'ticket/no-other': 'Choisissez l’autre demande.',
  'ticket/two-callers': 'Donnez une seule personne qui appelle : un animateur du registre, ou un nom.',
  'ticket/own-duplicate': 'Une demande ne peut pas répéter elle-même. Choisissez une autre demande.',
  'ticket/article-missing': 'Dites quelle fiche pratique a servi.',
  'ticket/before-opening':
    'Rien ne peut arriver à la demande avant son ouverture. Corrigez la date et l’heure.',
  'ticket/opened-twice': 'La demande est déjà ouverte : elle ne l’est qu’une fois.',
  'ticket/never-opened': 'La demande n’a pas d’ouverture.',
  'ticket/answered-when-closed': 'On ne peut pas répondre à une demande qui est close. Rouvrez-la d’abord.',
  'ticket/handedOver-when-solved':
    'On ne peut pas transmettre une demande qui est résolue. Rouvrez-la d’abord.',
  'ticket/handedOver-when-closed':
    'On ne peut pas transmettre une demande qui est close. Rouvrez-la d’abord.',
  'ticket/waitingCaller-when-solved':
    'On ne peut pas mettre en attente une demande qui est résolue. Rouvrez-la d’abord.',
  'ticket/waitingCaller-when-closed':
    'On ne peut pas mettre en attente une demande qui est close. Rouvrez-la d’abord.',
  'ticket/waitingThird-when-solved':
    'On ne peut pas mettre en attente une demande qui est résolue. Rouvrez-la d’abord.',
  'ticket/waitingThird-when-closed':
    'On ne peut pas mettre en attente une demande qui est close. Rouvrez-la d’abord.',
  'ticket/resumed-when-open': 'On ne peut pas reprendre une demande qui est en cours.',
  'ticket/resumed-when-solved': 'On ne peut pas reprendre une demande qui est résolue.',
  'ticket/resumed-when-closed': 'On ne peut pas reprendre une demande qui est close.',
  'ticket/solved-when-solved': 'On ne peut pas résoudre une demande qui est résolue. Rouvrez-la d’abord.',
  'ticket/solved-when-closed': 'On ne peut pas résoudre une demande qui est close. Rouvrez-la d’abord.',
  'ticket/reopened-when-open': 'On ne peut pas rouvrir une demande qui est en cours.',
  'ticket/reopened-when-waiting': 'On ne peut pas rouvrir une demande qui est en attente.',
  'ticket/closed-when-closed': 'On ne peut pas clore une demande qui est close. Rouvrez-la d’abord.',
  'ticket/number-taken': 'La demande n° {{number}} est déjà dans le registre. Donnez un autre numéro.',
  'ticket/not-yet':
    'La date et l’heure ({{at, datetime(dateStyle: short; timeStyle: short)}}) ne sont pas encore passées. Corrigez-les.',
  'ticket/duplicate-circle':
    'La demande n° {{number}} est déjà répétée par l’autre : le lien ferait une boucle. Retirez d’abord ce lien.',
  'ticket/handed-to-nobody':
    'Dites à qui la demande est transmise : un autre échelon, une personne ou une ressource extérieure.',
  'ticket/cannot-also-solve':
    'La demande n° {{number}} ne peut pas être résolue en même temps : elle l’est déjà, ou n’était pas encore ouverte. Retirez-la.',
  'ticket/opening-stays':
    'L’ouverture de la demande n° {{number}} ne se supprime pas. Corrigez son heure, ou supprimez la demande.',
  'ticket/anonymised-stays': 'La demande n° {{number}} a été anonymisée : cela reste écrit.',
  'ticket/followed-since':
    'La demande n° {{number}} a continué depuis : sans cet acte, la suite ne tient plus. Annulez ou supprimez d’abord ce qui a suivi.',
  'ticket/no-item':
    'La demande n° {{number}} ne porte sur aucun matériel. Rattachez-lui d’abord un matériel.',
  'ticket/already-in-repair': '« {{name}} » est déjà en réparation depuis le {{from}}.',
  'ticket/unknown-place': 'Le lieu de cette demande n’est plus dans le registre. Choisissez-en un autre.',
  'ticket/unknown-organisation':
    'La structure de cette demande n’est plus dans le registre. Choisissez-en une autre.',
  'ticket/unknown-animator': 'L’animateur qui appelle n’est plus dans le registre. Choisissez-en un autre.',
  'ticket/unknown-item': 'Le matériel de cette demande n’est plus dans le registre.',
  'ticket/unknown-loan': 'Le prêt de cette demande n’est plus dans le registre.',
  'ticket/unknown-ticket': 'La demande n’est plus dans le registre.',
  'ticket/unknown-level': 'L’échelon qui répond n’est plus dans le registre. Choisissez-en un autre.',
  'ticket/unknown-article': 'La fiche pratique n’est plus dans le registre.',
  'follow-up/unknown-ticket': 'Ce suivi porte sur une demande qui n’est plus dans le registre.',
  'attachment/unknown-ticket':
    'Le document « {{name}} » porte sur une demande qui n’est plus dans le registre.',
  'record/tied-tickets_one': '« {{name}} » ne peut pas être supprimé : une demande y est rattachée.',
  'record/tied-tickets_other':
    '« {{name}} » ne peut pas être supprimé : {{count}} demandes y sont rattachées.',
  'record/tied-ticketEvents_one':
    '« {{name}} » ne peut pas être supprimé : un événement de demande y est rattaché.',
  'record/tied-ticketEvents_other':
    '« {{name}} » ne peut pas être supprimé : {{count}} événements de demandes y sont rattachés.',
} as const;
