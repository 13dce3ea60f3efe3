/** Sentences of the problems whose code begins as its keys do (register-file). */
export const registerFileErrorsFr = {
  'register-file/empty': 'Ce fichier est vide. Choisissez un autre fichier ; votre registre n’a pas changé.',
  'register-file/not-a-register':
    'Ce fichier n’est pas un registre Maillage (.maillage). Pour une liste de lieux en CSV ou JSON, passez par Échanges. Votre registre n’a pas changé.',
  'register-file/newer':
    'Ce registre a été écrit par une version plus récente de Maillage (format {{found}}, celui-ci lit jusqu’à {{known}}). Mettez Maillage à jour pour l’ouvrir ; votre registre n’a pas changé.',
  'register-file/encrypted':
    'Ce registre est chiffré, et cette version de Maillage ne sait pas encore l’ouvrir. Votre registre n’a pas changé.',
  'register-file/truncated':
    'Ce fichier est incomplet : la fin manque, sans doute après une copie interrompue. Copiez-le à nouveau depuis sa source ; votre registre n’a pas changé.',
  'register-file/altered':
    'Ce fichier a été abîmé ou modifié depuis son écriture : son empreinte ne correspond plus. Prenez une autre copie ; votre registre n’a pas changé.',
  'register-file/too-large':
    'Ce fichier se déplie bien au-delà de ce qu’un registre peut contenir. Il n’a pas été ouvert ; votre registre n’a pas changé.',
  'register-file/no-settings':
    'Ce fichier ne contient pas les réglages d’un registre. Il n’a pas été ouvert ; votre registre n’a pas changé.',
  'register-file/invalid-line':
    'La ligne {{line}} de ce registre n’est pas lisible. Il n’a pas été ouvert ; votre registre n’a pas changé.',
  'register-file/invalid-settings':
    'Les réglages de ce registre ne sont pas valables (ligne {{line}}, champ « {{field}} »). Votre registre n’a pas changé.',
  'register-file/invalid-network':
    'Le réseau « {{name}} » de ce registre n’est pas valable (ligne {{line}}, champ « {{field}} »). Votre registre n’a pas changé.',
  'register-file/invalid-organisation':
    'La structure « {{name}} » de ce registre n’est pas valable (ligne {{line}}, champ « {{field}} »). Votre registre n’a pas changé.',
  'register-file/invalid-accessPoint':
    'Le lieu « {{name}} » de ce registre n’est pas valable (ligne {{line}}, champ « {{field}} »). Votre registre n’a pas changé.',
  'register-file/invalid-record':
    'La fiche « {{name}} » de ce registre n’est pas valable (ligne {{line}}, champ « {{field}} »). Votre registre n’a pas changé.',
  'register-file/invalid-report':
    'Le bilan « {{name}} » de ce registre n’est pas valable (ligne {{line}}, champ « {{field}} »). Votre registre n’a pas changé.',
  'register-file/invalid-importBatch':
    'L’import « {{name}} » de ce registre n’est pas valable (ligne {{line}}, champ « {{field}} »). Votre registre n’a pas changé.',
  'register-file/invalid-usage':
    'La liste des lieux des relevés n’est pas valable (ligne {{line}}). Votre registre n’a pas changé.',
  'register-file/invalid-usage-month':
    'Les relevés du mois {{month}} de ce registre ne sont pas valables (ligne {{line}}). Votre registre n’a pas changé.',
  'register-file/invalid-session-month':
    'Les séances du mois {{month}} de ce registre ne sont pas valables (ligne {{line}}). Votre registre n’a pas changé.',
  'register-file/session-twice':
    'Une séance du mois {{month}} figure deux fois dans ce registre (ligne {{line}}). Il n’a pas été ouvert ; votre registre n’a pas changé.',
  'register-file/unknown-animator':
    'Les séances de ce registre nomment un animateur qui n’y figure pas ({{id}}, ligne {{line}}). Il n’a pas été ouvert ; votre registre n’a pas changé.',
  'register-file/twice':
    '« {{name}} » figure deux fois dans ce registre (ligne {{line}}). Il n’a pas été ouvert ; votre registre n’a pas changé.',
  'register-file/return-twice':
    'Un relevé du mois {{month}} figure deux fois dans ce registre (ligne {{line}}). Il n’a pas été ouvert ; votre registre n’a pas changé.',
  'register-file/unknown-place':
    'Des relevés de ce registre désignent un lieu qui n’y est pas ({{id}}, ligne {{line}}). Il n’a pas été ouvert ; votre registre n’a pas changé.',
  'register-file/write-failed':
    'Le registre n’a pas pu être écrit dans ce fichier : {{detail}}. Vérifiez la place libre et l’accès au dossier, puis recommencez.',
} as const;
