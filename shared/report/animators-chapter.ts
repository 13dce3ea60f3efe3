import { animatorAbsenceBlocks } from './animators-absences.ts';
import { animatorAreaBlocks } from './animators-areas.ts';
import { contractBlocks } from './animators-contracts.ts';
import { layAnimators } from './animators-ground.ts';
import { animatorKeyFigures } from './animators-key-figures.ts';
import { fteMonthBlocks } from './animators-months.ts';
import { withoutAnimatorBlocks } from './animators-places.ts';
import { statusBlocks } from './animators-status.ts';
import { trainingBlocks } from './animators-training.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportSection } from './report-model.ts';
import { date, say } from './report-text.ts';

/** Chapter *animators*: who works where and for how much, which places lack someone, trainings, absences, contracts. */
export function animatorsChapter(report: ReportGround): ReportSection {
  const ground = layAnimators(report);
  const title = say('animators.title');
  const days = { first: date(ground.current.first), last: date(ground.current.last) };
  const toDate: readonly ReportBlock[] = ground.cut
    ? [{ kind: 'paragraph', text: say('animators.toDate', days) }]
    : [];
  const heading = (id: 'where' | 'places' | 'employment' | 'training' | 'absences'): ReportBlock => ({
    kind: 'heading',
    id: `animators-${id}-heading`,
    text: say(`animators.heading.${id}`),
  });
  const places = [heading('places'), ...withoutAnimatorBlocks(ground)];
  // A register without animators has only its places to tell of.
  if (report.facts.staff.animators.length === 0)
    return {
      chapter: 'animators',
      title,
      blocks: [{ kind: 'paragraph', text: say('animators.none') }, ...places],
    };
  return {
    chapter: 'animators',
    title,
    blocks: [
      ...animatorKeyFigures(ground),
      ...toDate,
      ...fteMonthBlocks(ground),
      heading('where'),
      ...animatorAreaBlocks(ground, 'departement'),
      ...animatorAreaBlocks(ground, 'epci'),
      ...animatorAreaBlocks(ground, 'network'),
      ...places,
      heading('employment'),
      ...statusBlocks(ground),
      ...contractBlocks(ground),
      heading('training'),
      ...trainingBlocks(ground),
      heading('absences'),
      ...animatorAbsenceBlocks(ground),
    ],
  };
}
