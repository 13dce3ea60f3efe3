import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import { instantText } from '#shared/domain/calendar/instant.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import {
  defaultHotlineSettings,
  HOTLINE_SETTINGS_ID,
  type HotlineSettingsInput,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { actEvent, actPatch, actProblems, bareEvent } from '#shared/domain/ticket/act-event.ts';
import type { Ticket, TicketInput } from '#shared/domain/ticket/ticket.ts';
import { type TicketAct, type TicketWish, ticketWishSchema } from '#shared/domain/ticket/ticket-act.ts';
import { levelAt } from '#shared/domain/ticket/ticket-life.ts';
import { priorityOf } from '#shared/domain/ticket/ticket-priority.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { defaultLevelChanges } from './default-level-change.ts';
import { firstLevelId } from './first-level.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { alsoSolvedChanges } from './ticket-act-store.ts';
import { type NewTicketEvent, newEvent } from './ticket-in-hand.ts';
import { newTicketNumbers } from './ticket-numbers.ts';
import type { Act, Written } from './write-path.ts';

/** Opens a ticket under the next number of this device, with what happened at once, as one act. */
export async function openTicket(
  register: Register,
  wish: TicketWish,
): Promise<Outcome<Written & { readonly id: string; readonly number: string }>> {
  const parsed = ticketWishSchema.safeParse(wish);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  let id = '';
  let number = '';
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const { openedAt } = parsed.data;
      const at = openedAt === null ? act.at : instantText(openedAt);
      if (at > act.at) return refused('ticket/not-yet', { at: Date.parse(at) }, 'openedAt');
      id = act.newId();
      [number = ''] = await newTicketNumbers(register, act, await yearOf(register, at), 1);
      return openingChanges(register, parsed.data, { id, number, at }, act);
    },
  });
  return written.ok ? accepted({ ...written.value, id, number }) : written;
}

type Opening = { readonly id: string; readonly number: string; readonly at: string };

async function openingChanges(
  register: Register,
  { ticket: typed, levelId: chosen, acts }: TicketWish,
  { id, number, at }: Opening,
  act: Act,
): Promise<Outcome<readonly Change[]>> {
  const levelId = chosen ?? (await firstLevelId(register));
  const { officer } = act.by;
  const opened = { ...bareEvent, ticketId: id, kind: 'opened' as const, at, levelId, officer };
  const events: NewTicketEvent[] = [{ ...opened, id: act.newId() }];
  const priority = typed.priority ?? priorityOf(typed.urgency, typed.impact, await hotlineSettings(register));
  let ticket: TicketInput = { ...typed, number, priority, anonymisedAt: null };
  const problems: Problem[] = [];
  const others: Change[] = [];
  for (const one of inTime(acts, act.at)) {
    const level = levelAt(events, one.at) ?? levelId;
    problems.push(...actProblems(one, level));
    events.push({ ...actEvent(one, { ticketId: id, at: one.at, officer, levelId: level }), id: act.newId() });
    ticket = { ...ticket, ...inputOf(actPatch(one, level)) };
    const also = await alsoSolvedChanges(register, one, id, act);
    if (also.ok) others.push(...also.value);
    else problems.push(...also.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  const onDefault = events.some((event) => event.levelId === DEFAULT_LEVEL_ID);
  return accepted([
    ...(onDefault ? await defaultLevelChanges(register.database, act) : []),
    creationChange('ticket', id, ticket, recordParts.ticket, act),
    ...events.map((event) => newEvent(event, act)),
    ...others,
  ]);
}

/** The acts of a call in the order in which they happened. */
function inTime(acts: readonly TicketAct[], now: string): readonly (TicketAct & { readonly at: string })[] {
  return acts
    .map((act) => ({ ...act, at: act.at === null ? now : instantText(act.at) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function inputOf(patch: Partial<Ticket>): Partial<TicketInput> {
  return patch;
}

/** The year of an instant in the register's time zone. */
async function yearOf({ database }: Register, at: string): Promise<string> {
  const settings = await database.settings.get(REGISTER_SETTINGS_ID);
  const timeZone = settings?.timeZone ?? 'Europe/Paris';
  return new Date(at).toLocaleDateString('sv', { timeZone }).slice(0, 4);
}

/** What is set for the hotline, defaults where nothing was. */
export async function hotlineSettings({ database }: Register): Promise<HotlineSettingsInput> {
  const stored = await database.hotlineSettings.get(HOTLINE_SETTINGS_ID);
  return stored?.deletedAt === null ? stored : defaultHotlineSettings;
}
