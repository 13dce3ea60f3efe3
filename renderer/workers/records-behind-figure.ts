import { monthAt, monthIndex, monthOf } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { exploreRecords } from '#shared/figures/explore/explore-records.ts';
import { communeInMonth, liesInside, staysOf } from '#shared/figures/place-area.ts';
import { compareText } from '#shared/figures/place-timeline.ts';
import { type FiguresSources, makeFiguresFacts } from './figures-facts.ts';
import {
  type FoundRecords,
  foundRecords,
  onDay,
  placesInside,
  SINCE_EVER,
  type SourceQuestion,
} from './found-records.ts';
import type { RecordBehind, RecordsBehindFigure, ReportIssueApi } from './report-issue-api.ts';
import { makeRowsBehind } from './rows-behind-figure.ts';
import type { WorkerContext } from './worker-context.ts';

type Window = { readonly from: number; readonly limit: number };

/** Makes the reading of the records behind a figure from its sources. */
export function makeRecordsBehind(
  context: WorkerContext,
  platform: FiguresSources,
): ReportIssueApi['recordsBehindFigure'] {
  const { facts, today } = makeFiguresFacts(context, platform);
  const readers = makeRowsBehind(context);
  return async (sources, perimeter, window) => {
    const question = { facts: await facts(), sources, perimeter, today: await today() };
    switch (sources.table) {
      case 'usageReturn':
      case 'session':
        return usageBehind(question, window);
      case 'accessPoint':
        return pageOf(placesBehind(question), window);
      case 'animator':
      case 'assignment':
      case 'absence':
        return pageOf(await readers.people(question), window);
      case 'loan':
      case 'item':
      case 'maintenance':
        return pageOf(await readers.equipment(sources), window);
      case 'ticket':
        return pageOf(await readers.tickets(question), window);
      case 'surveyResponse':
        return pageOf(responsesBehind(question), window);
    }
  };
}

function pageOf({ records, gone }: FoundRecords, { from, limit }: Window): RecordsBehindFigure {
  return { records: records.slice(from, from + limit), total: records.length, gone };
}

function placesBehind(question: SourceQuestion): FoundRecords {
  const { facts, sources, today } = question;
  const last = monthIndex(sources.period?.to ?? monthOf(today));
  const byId = new Map(facts.places.map((place) => [place.id, place]));
  const ids = sources.ids ?? sources.placeIds ?? placesInside(question).map(({ id }) => id);
  return foundRecords(
    ids,
    (id) => byId.get(id),
    (place) => ({
      page: { table: 'accessPoint', id: place.id },
      name: place.name,
      where: communeInMonth(staysOf(place, facts.territory), last)?.name ?? null,
      when: onDay(place.verifiedOn),
      amount: null,
    }),
  );
}

/** Returns and sessions: the explorer finds them; without a measure, every return of the months counts. */
function usageBehind(question: SourceQuestion, { from, limit }: Window): RecordsBehindFigure {
  const { facts, sources, perimeter, today } = question;
  const { measure, placeIds } = sources;
  const period = sources.period ?? SINCE_EVER;
  if (sources.table === 'usageReturn' && measure === null)
    return pageOf(returnsBehind(question, period), { from, limit });
  const answer = exploreRecords(
    { facts, perimeter, today, names: facts.explorations.names },
    {
      measure: sources.table === 'session' ? 'sessions.number' : (measure ?? 'visits'),
      rows: 'place',
      columns: null,
      filters: placeIds === null ? [] : [{ dimension: 'place', values: [...placeIds] }],
      period,
      comparedWithYearBefore: false,
      shape: 'bar',
    },
    { row: null, column: null },
    from + limit,
  );
  return {
    total: answer.total,
    gone: 0,
    records: answer.records.slice(from).map((record) => ({
      page: { table: 'accessPoint', id: record.placeId },
      name: record.placeName,
      where: null,
      when:
        record.kind === 'session'
          ? { kind: 'day', day: record.day }
          : { kind: 'months', from: record.from, to: record.to },
      amount:
        record.kind === 'session'
          ? null
          : { value: record.value, unit: measure?.startsWith('minutes') ? 'minutes' : 'count' },
    })),
  };
}

function returnsBehind(question: SourceQuestion, period: Period): FoundRecords {
  const { facts, sources, perimeter } = question;
  const { usage: view, territory } = facts;
  const [first, last] = [monthIndex(period.from), monthIndex(period.to)];
  const asked = sources.placeIds === null ? null : new Set(sources.placeIds);
  const byId = new Map(facts.places.map((place) => [place.id, { place, stays: staysOf(place, territory) }]));
  const records: RecordBehind[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    const from = view.from[row] ?? 0;
    const to = view.to[row] ?? 0;
    if (to < first || from > last) continue;
    const known = byId.get(view.placeIds[view.place[row] ?? -1] ?? '');
    if (known === undefined || asked?.has(known.place.id) === false) continue;
    const { place, stays } = known;
    if (!liesInside(place, communeInMonth(stays, to), perimeter)) continue;
    records.push({
      page: { table: 'accessPoint', id: place.id },
      name: place.name,
      where: null,
      when: { kind: 'months', from: monthAt(from), to: monthAt(to) },
      amount: null,
    });
  }
  const monthOfRecord = ({ when }: RecordBehind): string => (when?.kind === 'months' ? when.from : '');
  records.sort((a, b) => compareText(a.name, b.name) || compareText(monthOfRecord(a), monthOfRecord(b)));
  return { records, gone: 0 };
}

function responsesBehind({ facts, sources }: SourceQuestion): FoundRecords {
  const { surveys, responses } = facts.surveys;
  const places = new Map(facts.places.map(({ id, name }) => [id, name]));
  return foundRecords(
    sources.ids ?? [],
    (id) => responses.get(id),
    (response) => {
      const survey = surveys.get(response.surveyId);
      if (survey === undefined) return null;
      return {
        page: { table: 'survey', id: survey.id },
        name: survey.name,
        where: places.get(response.placeId ?? '') ?? null,
        when: null,
        amount: null,
      };
    },
  );
}
