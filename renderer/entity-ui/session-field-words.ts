import {
  sessionFields as fields,
  type ParticipantGroup,
  participantGroupSchema,
  type SessionInput,
  sessionThemes,
} from '#shared/domain/session/session.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { hoursText } from './duration-text.ts';
import { type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

/** How each field of a session is told. */
export function sessionFieldWords(tools: HistoryTools): Readonly<Record<keyof SessionInput, FieldWords>> {
  const { sessions, t, language, nameOf } = tools;
  const label = (field: keyof SessionInput) => sessions(`fields.${field}`);
  const count = (field: 'seats' | 'participants') =>
    valueWords(label(field), fields[field], (value) => value.toLocaleString(language));
  const text = (field: 'title' | 'externalId' | 'comment') =>
    valueWords(label(field), fields[field], (value) => value);
  return {
    placeId: valueWords(label('placeId'), fields.placeId, (id) => nameOf(id) ?? t('values.unknownPlace')),
    stopId: valueWords(label('stopId'), fields.stopId, (id) => nameOf(id) ?? '…'),
    day: valueWords(label('day'), fields.day, (day) => dayInWords(day, language)),
    kind: valueWords(label('kind'), fields.kind, (kind) => sessions(`kinds.${kind}`)),
    remote: valueWords(label('remote'), fields.remote, (remote) => sessions(remote ? 'yes' : 'no')),
    theme: valueWords(label('theme'), fields.theme, (theme) => {
      const code = sessionThemes.find((one) => one === theme);
      return code === undefined ? (nameOf(theme) ?? '…') : sessions(`themes.${code}`);
    }),
    title: text('title'),
    animatorId: valueWords(
      label('animatorId'),
      fields.animatorId,
      (id) => nameOf(id) ?? t('values.unknownAnimator'),
    ),
    minutes: valueWords(label('minutes'), fields.minutes, hoursText),
    seats: count('seats'),
    participants: count('participants'),
    groups: listWords(label('groups'), participantGroupSchema.array(), (group) => groupText(group, tools)),
    source: valueWords(label('source'), fields.source, (source) => sessions(`sources.${source}`)),
    externalId: text('externalId'),
    comment: text('comment'),
  };
}

/** « 3 : Femmes, 60–69 ans »: what is known of some participants; « 3 : Non précisé » where nothing is. */
function groupText(
  { count, gender, age, situation, residence }: ParticipantGroup,
  { lists, t }: HistoryTools,
): string {
  const facets = [
    gender === 'notStated' ? [] : lists(`breakdownParts.gender.${gender}`),
    age === 'notStated' ? [] : lists(`breakdownParts.age.${age}`),
    situation === 'notStated' ? [] : lists(`breakdownParts.situation.${situation}`),
    residence === 'notStated' ? [] : lists(`breakdownParts.residence.${residence}`),
  ].flat();
  const who = facets.length === 0 ? lists('breakdownParts.gender.notStated') : facets.join(', ');
  return t('participants', { count, who });
}
