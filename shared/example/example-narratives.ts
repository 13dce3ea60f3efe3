import type { Report } from '#shared/domain/report/report.ts';
import { type RichText, richTextOf } from '#shared/domain/rich-text/rich-text.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';

/** Places that the narrative speaks of; null where the register is too small to have them. */
export type NarrativePlaces = {
  readonly flagship: string;
  readonly bus: string | null;
  readonly absorbed: string | null;
  readonly successor: string | null;
  readonly frozen: string | null;
};

/** What the made-up officer wrote in the report: paragraphs that hold for every seed, since the figures stand beside them. */
export function exampleNarratives(language: Language, places: NarrativePlaces): Report['narratives'] {
  return language === 'fr' ? french(places) : english(places);
}

function french(places: NarrativePlaces): Report['narratives'] {
  const merger =
    places.absorbed !== null && places.successor !== null
      ? `Le regroupement de « ${places.absorbed} » avec « ${places.successor} » a été préparé avec les deux équipes ; les usagers y ont retrouvé les mêmes permanences.`
      : null;
  const frozen =
    places.frozen !== null
      ? `L’activité de « ${places.frozen} » est gelée, faute de poste d’animation financé. Le matériel est entretenu et prêté aux lieux voisins.`
      : null;
  return {
    network: paragraphs([
      'Ce bilan porte sur le réseau des Trois-Vals, territoire imaginaire : lieux, personnes et chiffres sont inventés.',
      merger,
      frozen,
      places.bus === null
        ? null
        : `« ${places.bus} » dessert les communes sans lieu permanent ; ses haltes sont comptées avec un seul lieu.`,
    ]),
    animators: paragraphs([
      'Les quotités viennent des employeurs ; quelques-unes restent à demander. Les bénévoles sont comptés à part.',
      'Aucun lieu de la CC Noirvent-Brisecombe n’a d’animateur : le pool de remplaçants y intervient à la demande.',
    ]),
    usage: paragraphs([
      'La fréquentation suit l’année scolaire : un creux en août, une reprise forte en septembre. Les démarches en ligne prennent une place croissante dans les lieux ruraux.',
      `« ${places.flagship} » pèse à elle seule une part importante des passages. Les totaux sont donc aussi donnés sans elle.`,
    ]),
    equipment: paragraphs([
      'Cinq points de prêt couvrent les dix intercommunalités. Le don de trente ordinateurs portables a équipé six lieux à demeure ; les autres tournent d’un point de prêt à l’autre.',
      'Les malles partent le plus souvent au printemps et à la rentrée. Les retards sont relancés par téléphone, puis par courriel.',
    ]),
    hotline: paragraphs([
      'Les lieux ressources répondent en premier ; ils transmettent ce qui demande un accès, une compétence ou une décision qu’ils n’ont pas.',
      'La rentrée est la période la plus chargée. Les coupures générales de la fibre font appeler plusieurs lieux le même matin : elles sont comptées une fois par lieu.',
    ]),
    method: paragraphs([
      'Les relevés sont transmis par courriel ou par téléphone. Rien n’est estimé : ce qui n’a pas été transmis est indiqué « n. r. ».',
      'La plupart des points d’accès PAPI ne sont pas tenus de répondre ; leurs relevés spontanés sont comptés à part.',
    ]),
  };
}

function english(places: NarrativePlaces): Report['narratives'] {
  const merger =
    places.absorbed !== null && places.successor !== null
      ? `The merger of “${places.absorbed}” with “${places.successor}” was prepared with both teams; the public found the same sessions there.`
      : null;
  const frozen =
    places.frozen !== null
      ? `“${places.frozen}” stands still until an animator’s post is funded. Its equipment is kept up and lent to the places around.`
      : null;
  return {
    network: paragraphs([
      'This report is about the network of the Trois-Vals, an imaginary territory: places, persons and figures are invented.',
      merger,
      frozen,
      places.bus === null
        ? null
        : `“${places.bus}” serves the communes without a permanent place; its stops count as one place.`,
    ]),
    animators: paragraphs([
      'Shares of time come from the employers; a few are still to be asked for. Volunteers are counted apart.',
      'No place of the CC Noirvent-Brisecombe has an animator: the replacement pool comes on request.',
    ]),
    usage: paragraphs([
      'Attendance follows the school year: low in August, a strong return in September. Online procedures take a growing share in rural places.',
      `“${places.flagship}” alone makes a large share of the visits. Totals are therefore also given without it.`,
    ]),
    equipment: paragraphs([
      'Five loan points serve the ten EPCIs. The gift of thirty laptops equipped six places for good; the others go from one loan point to another.',
      'Kits go out most often in spring and in September. Borrowers who are late are called, then written to.',
    ]),
    hotline: paragraphs([
      'Hubs answer first; they hand over what needs access, skills or a decision that they do not have.',
      'September and October are the busiest. When fibre fails everywhere, several places call on the same morning: each of their calls is counted.',
    ]),
    method: paragraphs([
      'Returns come by e-mail or by telephone. Nothing is estimated: what was not sent is shown as not reported.',
      'Most of the PAPI access points are not asked for figures; those that send some are counted apart.',
    ]),
  };
}

function paragraphs(texts: readonly (string | null)[]): RichText {
  return richTextOf(texts.filter((text) => text !== null).join('\n\n'));
}
