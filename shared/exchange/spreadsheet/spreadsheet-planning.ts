import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { ImportAction } from '#shared/exchange/import-plan.ts';
import { fileProblem } from '#shared/exchange/national-standard/raw-list.ts';
import { type CompiledMapping, compileMapping } from './compile-mapping.ts';
import { noWrites } from './no-writes.ts';
import { makeAnimatorPlanner } from './plan-animators.ts';
import { makeItemPlanner } from './plan-items.ts';
import { planLoans } from './plan-loans.ts';
import { makeOrganisationPlanner } from './plan-organisations.ts';
import { makePlacePlanner } from './plan-places.ts';
import { planSessions } from './plan-sessions.ts';
import { makeTicketPlanner, ticketWrites } from './plan-tickets.ts';
import { makePlanningContext, type PlanningContext } from './planning-context.ts';
import type { KnownRecord, RecordPlanner } from './record-planner.ts';
import { type SheetReading, startSheetReading } from './sheet-reading.ts';
import type { SheetTable, TableRow } from './sheet-table.ts';
import type {
  KnownRecords,
  MatchedBy,
  RecordWrites,
  SpreadsheetPlanning,
  SpreadsheetRequest,
  SpreadsheetRow,
  SpreadsheetTools,
  SpreadsheetWrites,
} from './spreadsheet-plan.ts';

/**
 * Plans the import of a table: each row read, checked, and tied to the record of the register that it means: by the
 * register's own id, the list's external id, SIRET, RNA, else by likeness, which is told. The table is read with the
 * mapping that the officer settled; nothing is written.
 */
export function startSpreadsheetPlanning(
  table: SheetTable,
  request: SpreadsheetRequest,
  known: KnownRecords,
  tools: SpreadsheetTools,
): SpreadsheetPlanning {
  const { target, options } = request;
  const mapping = compileMapping(target, table.headers, request.mapping);
  const context = makePlanningContext(mapping, options, known, tools);
  switch (target) {
    case 'accessPoint':
      return planRows(table, request, mapping, context, makePlacePlanner(known, context), (accessPoints) => ({
        ...noWrites,
        accessPoints,
      }));
    case 'organisation':
      return planRows(
        table,
        request,
        mapping,
        context,
        makeOrganisationPlanner(known, context),
        (organisations) => ({
          ...noWrites,
          organisations,
        }),
      );
    case 'animator':
      return planRows(table, request, mapping, context, makeAnimatorPlanner(known, context), (animators) => ({
        ...noWrites,
        animators,
      }));
    case 'item':
      return planRows(table, request, mapping, context, makeItemPlanner(known, context), (items) => ({
        ...noWrites,
        items,
      }));
    case 'loan':
      return planLoans(table, mapping, context, known);
    case 'session':
      return planSessions(table, mapping, context, known);
    case 'ticket':
      return planRows(table, request, mapping, context, makeTicketPlanner(known, context), (tickets) => ({
        ...noWrites,
        ...ticketWrites(tickets),
      }));
  }
}

function planRows<D, R extends KnownRecord, I>(
  table: SheetTable,
  { target, options }: SpreadsheetRequest,
  mapping: CompiledMapping,
  context: PlanningContext,
  planner: RecordPlanner<D, R, I>,
  writesOf: (writes: RecordWrites<I>) => SpreadsheetWrites,
): SpreadsheetPlanning {
  const rows: SpreadsheetRow[] = [];
  const created: { id: string; input: I }[] = [];
  const changed: { id: string; basedOn: string; patch: Partial<I> }[] = [];
  const seenIds = new Map<string, number>();
  const seenLooks = new Map<string, number>();
  const seenRecords = new Map<string, number>();
  const cannotRead = mapping.problems.some(({ severity }) => severity === 'error');
  let ready = false;
  let done = 0;
  let swapped = 0;

  const named = (changes: SpreadsheetRow['changes']): SpreadsheetRow['changes'] =>
    changes.map((change) =>
      tieFields.has(change.field)
        ? { ...change, before: namedText(change.before, context), after: namedText(change.after, context) }
        : change,
    );

  const planRow = (tableRow: TableRow): void => {
    const reading = startSheetReading(target, tableRow, mapping);
    const draft = planner.read(reading);
    const name = shown(planner.nameOf(draft));
    const add = (
      action: ImportAction,
      record: R | null,
      matchedBy: MatchedBy | null,
      changes: SpreadsheetRow['changes'] = [],
    ): void => {
      const recordId = record?.id ?? null;
      rows.push({
        row: tableRow.row,
        action,
        name: name === '' && record !== null ? planner.recordName(record) : name,
        communeName: shown(planner.communeOf(draft)),
        recordId,
        matchedBy,
        changes,
        problems: reading.problems,
      });
    };
    const skip = (
      code: Parameters<SheetReading['tell']>[0],
      header: string,
      text: string,
      more: Parameters<SheetReading['tell']>[2],
      severity: 'error' | 'warning',
    ): void => {
      reading.tell(code, { header, text }, more, severity);
      add('skip', null, null);
    };
    if (reading.problems.some(({ severity }) => severity === 'error')) {
      add('skip', null, null);
      return;
    }
    const identity = planner.identityOf(draft);
    const before = identity === null ? undefined : seenIds.get(identity.key);
    if (identity !== null && before !== undefined) {
      const header =
        (
          reading.first('externalId') ??
          reading.first('ownId') ??
          reading.first('siret') ??
          reading.first('inventoryNumber') ??
          reading.first('number')
        )?.header ?? '';
      skip('spreadsheet/duplicate-id', header, identity.value, { first: before }, 'error');
      return;
    }
    if (identity !== null) seenIds.set(identity.key, tableRow.row);
    const match = planner.find(draft);
    if (match.kind === 'several') {
      const others = match.records.map(planner.recordName).slice(0, 3).join(', ');
      skip('spreadsheet/several-matches', '', name, { others }, 'error');
      return;
    }
    if (match.kind === 'none') {
      const input = planner.create(draft, reading);
      if (input === null) {
        add('skip', null, null);
        return;
      }
      const look = planner.lookOf(draft);
      const first = look === null ? undefined : seenLooks.get(look);
      if (first !== undefined)
        reading.tell('spreadsheet/resembles-row', { header: '', text: name }, { first });
      else if (look !== null) seenLooks.set(look, tableRow.row);
      if (match.near !== null)
        reading.tell(
          'spreadsheet/resembles-record',
          { header: '', text: name },
          { other: planner.recordName(match.near) },
        );
      if (planner.isSwapped(draft)) swapped += 1;
      created.push({ id: context.tools.newId(), input });
      add('create', null, null, named(planner.changes(input, null)));
      return;
    }
    const { record, by } = match;
    const other = planner.recordName(record);
    const earlier = seenRecords.get(record.id);
    if (earlier !== undefined) {
      skip('spreadsheet/same-record', '', name || other, { first: earlier }, 'error');
      return;
    }
    seenRecords.set(record.id, tableRow.row);
    if (options.matched === 'createOnly') {
      reading.tell('spreadsheet/already-there', { header: '', text: other });
      add('skip', record, by);
      return;
    }
    if (by === 'likeness') {
      const code =
        options.matched === 'updateIdentified' ? 'spreadsheet/only-alike' : 'spreadsheet/matched-by-likeness';
      reading.tell(code, { header: '', text: name }, { other });
      if (options.matched === 'updateIdentified') {
        add('skip', record, by);
        return;
      }
    }
    const patch = planner.patch(draft, record, reading);
    const changes = named(planner.changes(patch, record));
    if (Object.keys(patch).length === 0) {
      add('unchanged', record, by);
      return;
    }
    if (planner.isSwapped(draft)) swapped += 1;
    changed.push({ id: record.id, basedOn: record.updatedAt, patch });
    add('change', record, by, changes);
  };

  return {
    total: cannotRead ? 0 : table.rows.length,
    advance: (count) => {
      if (cannotRead) return 0;
      if (!ready) {
        ready = planner.prepare(count);
        return 0;
      }
      for (const row of table.rows.slice(done, done + count)) planRow(row);
      done = Math.min(done + count, table.rows.length);
      return done;
    },
    finish: () => {
      const networks = context.made.networks();
      const organisations = context.made.organisations();
      const writes = writesOf({ created, changed });
      return {
        plan: {
          target,
          counts: countActions(rows),
          rows,
          problems: [
            ...mapping.problems,
            ...(table.rows.length === 0 ? [fileProblem('spreadsheet/no-rows-below', 'error')] : []),
            ...[...context.projections].map(([system, count]) =>
              fileProblem('spreadsheet/projected', 'warning', { system, count }),
            ),
          ],
          unknownValues: context.unknownValues(),
          swapped,
          newNetworks: networks.map(({ input }) => input.name),
          newOrganisations: organisations.map(({ input }) => input.name),
        },
        writes: {
          ...writes,
          networks: { created: networks, changed: [] },
          organisations: {
            created: [...organisations, ...writes.organisations.created],
            changed: writes.organisations.changed,
          },
        },
      };
    },
  };
}

/** Fields that hold ids of other records, which the preview shows by their names. */
const tieFields = new Set(['networkIds', 'carrierId', 'hubId', 'employerId', 'loanPointId', 'category']);

function namedText(text: string | null, { nameOfId }: PlanningContext): string | null {
  return text === null
    ? null
    : text
        .split(' · ')
        .map((id) => nameOfId(id) ?? id)
        .join(' · ');
}

function shown(text: string | null): string {
  return [...(text ?? '')].slice(0, NAME_LIMIT).join('');
}

function countActions(rows: readonly SpreadsheetRow[]): Record<ImportAction, number> {
  const counts = { create: 0, change: 0, unchanged: 0, skip: 0 };
  for (const { action } of rows) counts[action] += 1;
  return counts;
}
