import type { Translated } from '#shared/messages/catalogue.ts';
import type { animatorsErrorsFr } from '#shared/messages/fr/errors/animators.ts';

/** English of {@link animatorsErrorsFr}. */
export const animatorsErrorsEn: Translated<typeof animatorsErrorsFr> = {
  'animator/name-missing': 'Give the family name.',
  'animator/field-not-valid': 'This field does not have the expected form, or its text is too long.',
  'animator/number-not-valid': '“{{text}}” is not a whole number. Leave it empty if you do not know.',
  'animator/fte-not-valid': '“{{text}}” is not a working time. Write 0.5 or 1; 2 at most.',
  'animator/hours-not-valid': '“{{text}}” is not a length of time. Write 7 or 3h30.',
  'animator/day-missing': 'Give this day.',
  'animator/theme-missing': 'Give the theme of the skill.',
  'animator/title-missing': 'Give a title.',
  'animator/contract-reversed': 'The contract of {{name}} ends before it begins.',
  'animator/skill-twice': '{{name}} has the skill “{{theme}}” twice: keep one.',
  'animator/accreditation-reversed': 'The accreditation “{{title}}” of {{name}} ends before it begins.',
  'animator/entry-twice': 'The same entry stands twice.',
  'animator/unknown-employer':
    '{{name}}: the employing organisation is no longer in the register. Choose another one.',
  'assignment/reversed': 'The assignment ends before it begins.',
  'assignment/animator-missing': 'Choose the animator.',
  'assignment/place-missing': 'Choose the place.',
  'assignment/unknown-animator': 'This assignment names an animator who is no longer in the register.',
  'assignment/unknown-place': 'This assignment names a place that is no longer in the register.',
  'absence/reversed': 'The absence ends before it begins.',
  'absence/unknown-animator': 'This absence names an animator who is no longer in the register.',
  'replacement/reversed': 'The replacement ends before it begins.',
  'replacement/animator-missing': 'A covered replacement has somebody who replaces: choose them.',
  'replacement/animator-not-assigned': 'Only a covered replacement has somebody who replaces.',
  'replacement/outside-absence':
    'The replacement goes beyond the days of the absence. Adjust its days or those of the absence.',
  'replacement/by-the-absent': 'The person who is away cannot replace themselves.',
  'replacement/unknown-absence': 'This replacement answers an absence that is no longer in the register.',
  'replacement/unknown-place': 'This replacement names a place that is no longer in the register.',
  'replacement/unknown-animator': 'This replacement names somebody who is no longer in the register.',
  'replacement/already-decided': 'This request is already settled. Open it again first.',
  'follow-up/unknown-place': 'This note names a place that is no longer in the register.',
  'follow-up/unknown-organisation': 'This note names an organisation that is no longer in the register.',
  'follow-up/unknown-animator': 'This note names an animator who is no longer in the register.',
  'attachment/unknown-place': 'The document “{{name}}” names a place that is no longer in the register.',
  'attachment/unknown-organisation':
    'The document “{{name}}” names an organisation that is no longer in the register.',
  'attachment/unknown-animator':
    'The document “{{name}}” names an animator who is no longer in the register.',
  'record/one-subject': 'Say what it is about: a place, an organisation or an animator, and only one.',
  'record/tied-animators_one':
    '“{{name}}” cannot be deleted: it still employs an animator, {{places}}. Give them another employer first.',
  'record/tied-animators_other':
    '“{{name}}” cannot be deleted: it still employs {{count}} animators ({{places}}). Give them another employer first.',
  'record/tied-assignments_one': '“{{name}}” cannot be deleted: an assignment is tied to it.',
  'record/tied-assignments_other': '“{{name}}” cannot be deleted: {{count}} assignments are tied to it.',
  'record/tied-absences_one': '“{{name}}” cannot be deleted: an absence is tied to it.',
  'record/tied-absences_other': '“{{name}}” cannot be deleted: {{count}} absences are tied to it.',
  'record/tied-replacements_one': '“{{name}}” cannot be deleted: a request for a replacement is tied to it.',
  'record/tied-replacements_other':
    '“{{name}}” cannot be deleted: {{count}} requests for a replacement are tied to it.',
  'record/tied-followUps_one': '“{{name}}” cannot be deleted: a follow-up note is tied to it.',
  'record/tied-followUps_other': '“{{name}}” cannot be deleted: {{count}} follow-up notes are tied to it.',
  'record/tied-attachments_one': '“{{name}}” cannot be deleted: a document is attached to it.',
  'record/tied-attachments_other': '“{{name}}” cannot be deleted: {{count}} documents are attached to it.',
};
