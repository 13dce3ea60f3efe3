import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { SurveyModelWords } from '#shared/domain/survey/survey-model.ts';
import { surveyModelEn } from '#shared/messages/en/survey-model.ts';
import { surveyModelFr } from '#shared/messages/fr/survey-model.ts';

/** What the made-up users wrote. Those marked as quoted are among the first. */
export type SurveyTexts = {
  readonly name: (year: string) => string;
  readonly model: SurveyModelWords;
  readonly changed: readonly string[];
  readonly improve: readonly string[];
};

const fr: SurveyTexts = {
  name: (year) => `Enquête de satisfaction ${year}`,
  model: surveyModelFr,
  changed: [
    'J’ai fait ma déclaration de revenus toute seule pour la première fois. Avant, c’était mon fils.',
    'On ne m’a jamais fait sentir que ma question était bête.',
    'J’ai retrouvé du travail grâce au CV refait ici, avec une vraie mise en page.',
    'Je peux voir mes petits-enfants en visio le dimanche. Ça n’a pas de prix.',
    'C’est le seul endroit du canton où l’on prend le temps de nous expliquer.',
    'Je n’ai plus peur d’ouvrir mes courriels.',
    'Merci à Mme Lenormand, toujours patiente, même quand il y a la queue.',
    'J’ai appris à reconnaître les faux messages de livraison. Ma voisine s’était fait avoir.',
    'Mon dossier de retraite traînait depuis huit mois. En deux rendez-vous, c’était réglé.',
    'Je viens imprimer, et je repars souvent avec une astuce.',
    'Les ateliers photos m’ont donné envie de continuer.',
    'Ici, je n’ai pas besoin de prendre un rendez-vous en ligne pour apprendre à aller en ligne.',
    'J’ai pu inscrire mes enfants à la cantine sans rater la date.',
    'Plus besoin de faire trente kilomètres pour scanner un papier.',
    'Je me débrouille maintenant avec mon téléphone.',
    'On m’a aidé à créer une adresse électronique que je retiens.',
    'J’ai vendu mes vieux outils sur internet, c’est la médiatrice qui m’a montré.',
    'J’y viens aussi pour parler un peu.',
    'J’ai compris ce que je signe quand j’accepte les cookies.',
    'Cela m’a évité de payer quelqu’un pour ma carte grise.',
    'Je suis plus autonome pour la Caf.',
    'Rien pour l’instant, c’est ma première fois.',
    'J’ose demander de l’aide.',
    'J’ai passé le certificat et je le mets sur mon CV.',
    'Je sais faire une pièce jointe, enfin !',
    'Ma fille fait ses exposés ici, la connexion de la maison ne suffit pas.',
    'J’ai découvert que je pouvais suivre mes remboursements de soins.',
    'Un bon coup de pouce après mon licenciement.',
    'Je range mes photos comme il faut.',
    'L’équipe m’a orienté vers la Maison des solidarités, je ne savais pas que j’y avais droit.',
    'Je me sens moins seul devant les démarches.',
    'J’aide à mon tour mon voisin de palier.',
  ],
  improve: [
    'Ouvrir le samedi matin, au moins une fois par mois.',
    'L’été, on se retrouve sans personne pendant trois semaines.',
    'La connexion tombe quand il y a plus de quatre postes allumés.',
    'Mettre une cloison : on entend tout quand on parle de ses papiers.',
    'Un deuxième animateur le mercredi, il y a trop de monde.',
    'Des chaises plus hautes, pour les personnes âgées.',
    'Des ateliers le soir pour ceux qui travaillent.',
    'Prévenir quand le bus ne passe pas.',
    'Les ordinateurs sont lents à démarrer.',
    'Un panneau dehors, on ne sait pas que c’est là.',
    'Rien, continuez.',
    'Un rendez-vous plus long quand le dossier est compliqué.',
    'Une imprimante en couleur.',
    'Plus de places aux ateliers, j’ai attendu deux mois.',
    'Le code du wifi est illisible.',
    'Des documents écrits plus gros.',
    'Prêter des tablettes à la maison.',
    'Un point d’accueil près de la gare.',
    'Expliquer les horaires sur le site de la mairie, ils sont faux.',
    'Un coin pour les enfants pendant les rendez-vous.',
    'Trop froid en hiver près de la porte.',
    'Revenir dans notre commune, le passage du mardi a été supprimé.',
  ],
};

const en: SurveyTexts = {
  name: (year) => `Satisfaction survey ${year}`,
  model: surveyModelEn,
  changed: [
    'I filled in my tax return alone for the first time. My son used to do it.',
    'Nobody ever made me feel that my question was silly.',
    'I found work again thanks to the CV we made here, properly laid out.',
    'I can see my grandchildren on a video call on Sundays. That is priceless.',
    'It is the only place around where people take the time to explain.',
    'I am no longer afraid of opening my e-mail.',
    'Thanks to Mrs Lenormand, always patient, even with a queue.',
    'I learnt to tell false delivery messages. My neighbour had been caught.',
    'My pension file had dragged on for eight months. Two appointments settled it.',
    'I come to print and often leave with a good tip.',
    'The photo workshops made me want to go on.',
    'I signed my children up for the canteen in time.',
    'No more thirty kilometres to scan a paper.',
    'I manage with my telephone now.',
    'I come for a chat as well.',
    'I am more at ease with my benefits account.',
    'I dare to ask for help.',
    'I can attach a file, at last!',
    'A good push after I lost my job.',
    'I feel less alone with paperwork.',
  ],
  improve: [
    'Open on Saturday mornings, at least once a month.',
    'In summer there is nobody for three weeks.',
    'The connection drops when more than four computers are on.',
    'A partition: everybody hears us talk about our papers.',
    'A second animator on Wednesdays, it is too crowded.',
    'Higher chairs for older people.',
    'Workshops in the evening for those who work.',
    'The computers are slow to start.',
    'A sign outside: nobody knows it is here.',
    'Nothing, keep going.',
    'Longer appointments for complicated files.',
    'A colour printer.',
    'More seats in workshops, I waited two months.',
    'Documents in larger type.',
  ],
};

/** What the made-up users wrote, in each language. */
export const surveyTexts: Readonly<Record<Language, SurveyTexts>> = { fr, en };
