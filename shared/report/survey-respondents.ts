import { monthOf } from '#shared/domain/calendar/month.ts';
import { type AreaKind, areaName, areasOf, NO_AREA } from './report-input.ts';
import type { ReportCell, ReportKeyFigure, ReportTable, ReportText } from './report-model.ts';
import { asWritten, numeric, say, sayCount, words } from './report-text.ts';
import { type PlacedResponse, placesOf, type SurveyGround, surveyFigure } from './survey-ground.ts';

/** How many answered, and of how many places they are users. */
export function respondentFigures(ground: SurveyGround): readonly ReportKeyFigure[] {
  const { survey, responses } = ground;
  const key = (id: 'respondents' | 'places', value: number): ReportKeyFigure => ({
    kind: 'keyFigure',
    id: `survey-${survey.id}-${id}`,
    title: say(`survey.key.${id}.title`),
    figure: surveyFigure(value, id === 'places' ? 'places' : 'count', ground),
    before: null,
    change: null,
    notes: [],
    definition: say(`survey.key.${id}.definition`),
  });
  return [key('respondents', responses.length), key('places', placesOf(responses).size)];
}

/** Respondents by part of the territory; those of a place in several networks count in each. */
export function respondentsByArea(ground: SurveyGround, kind: AreaKind): ReportTable {
  const areasFor = ({ place, commune }: PlacedResponse): readonly string[] =>
    place === null ? [NO_AREA] : areasOf(kind, place, commune);
  const groups = [...grouped(ground.responses, areasFor)].sort(
    ([a, of], [b, against]) =>
      Number(a === NO_AREA) - Number(b === NO_AREA) || against.length - of.length || (a < b ? -1 : 1),
  );
  return respondentTable(ground, kind, say(`area.${kind}`), [
    ...groups.map(([key, list]) => ({
      name: words(key === NO_AREA ? say('survey.noArea') : areaName(ground, kind, key)),
      list,
    })),
  ]);
}

/** Respondents by place, in the order of the names: this ranks nobody. */
export function respondentsByPlace(ground: SurveyGround): ReportTable {
  const groups = grouped(ground.responses, ({ place }) => [place?.id ?? '']);
  const named = [...groups.values()].map((list) => ({ place: list[0]?.place ?? null, list }));
  const order = new Intl.Collator('fr', { numeric: true });
  return respondentTable(
    ground,
    'place',
    say('column.place'),
    named
      .sort(
        (a, b) =>
          Number(a.place === null) - Number(b.place === null) ||
          order.compare(a.place?.name ?? '', b.place?.name ?? ''),
      )
      .map(({ place, list }) => ({
        name: words(place === null ? say('survey.noPlace') : asWritten(place.name)),
        list,
      })),
  );
}

/** Respondents month by month. */
export function respondentsByMonth(ground: SurveyGround): ReportTable {
  const groups = grouped(ground.responses, ({ on }) => [on === null ? '' : monthOf(on)]);
  const ordered = [...groups].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return respondentTable(
    ground,
    'month',
    say('column.month'),
    ordered.map(([month, list]) => ({
      name: month === '' ? words(say('survey.noDay')) : { kind: 'month', month },
      list,
    })),
  );
}

function respondentTable(
  { survey, responses }: SurveyGround,
  cut: AreaKind | 'place' | 'month',
  column: ReportText,
  rows: readonly { readonly name: ReportCell; readonly list: readonly PlacedResponse[] }[],
): ReportTable {
  return {
    kind: 'table',
    id: `survey-${survey.id}-by-${cut}`,
    title: say(`survey.respondents.${cut}`),
    columns: [
      { key: 'name', title: column, align: 'start' },
      { key: 'respondents', title: say('survey.column.respondents'), align: 'end' },
      { key: 'share', title: say('column.share'), align: 'end' },
    ],
    rows: rows.map(({ name, list }) => ({
      total: false,
      cells: [
        name,
        numeric(list.length, 'count'),
        numeric(responses.length === 0 ? null : list.length / responses.length, 'ratio', {
          absence: 'notApplicable',
        }),
      ],
    })),
    notes: [
      sayCount('survey.respondents.note', responses.length),
      ...(cut === 'network' ? [say('survey.respondents.networkNote')] : []),
    ],
  };
}

function grouped(
  responses: readonly PlacedResponse[],
  keysOf: (one: PlacedResponse) => readonly string[],
): ReadonlyMap<string, readonly PlacedResponse[]> {
  const groups = new Map<string, PlacedResponse[]>();
  for (const one of responses)
    for (const key of keysOf(one)) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [one]);
      else list.push(one);
    }
  return groups;
}
