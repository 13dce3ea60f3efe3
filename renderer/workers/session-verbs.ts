import { pickedChange } from '#renderer/storage/put-back.ts';
import { type SessionEdit, sessionChanges } from '#renderer/storage/session-edits.ts';
import { isSessionField } from '#renderer/storage/session-field-changes.ts';
import { type SessionChoice, sessionTest } from '#renderer/storage/session-question.ts';
import type { FieldPick } from '#shared/domain/change-set/record-history.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { sessionInputSchema } from '#shared/domain/session/session.ts';
import { themeUses, totalSessions } from '#shared/figures/session-totals.ts';
import type { Written } from './register-api.ts';
import type { SessionApi } from './session-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of sessions. */
export function makeSessionVerbs({ register }: WorkerContext): SessionApi {
  const store = () => register().parts.sessions;
  return {
    saveSessions: (edits) => saveSessions(register(), edits),
    sessions: ({ offset, limit, ...choice }) => store().chosen(chosen(choice), offset, limit),
    sessionTotals: async (choice) => {
      const view = await store().view();
      return totalSessions(view, sessionTest(view, chosen(choice)));
    },
    sessionThemeUses: async () => themeUses(await store().view()),
    session: (id) => store().get(id),
    sessionsByNumber: async (externalIds) => [...(await store().byExternalIds(externalIds)).values()],
  };
}

function chosen({ animatorId, kind, ...choice }: Parameters<SessionApi['sessionTotals']>[0]): SessionChoice {
  return {
    ...choice,
    animatorIds: animatorId === null ? null : [animatorId],
    sessionKind: kind ?? null,
  };
}

async function saveSessions(
  register: ReturnType<WorkerContext['register']>,
  edits: readonly SessionEdit[],
): Promise<Outcome<Written & { readonly ids: readonly string[] }>> {
  let ids: readonly string[] = [];
  const written = await register.writePath.write({
    reason: 'edit',
    changes: async (act) => {
      const planned = await sessionChanges(register, edits, act);
      if (!planned.ok) return planned;
      ids = planned.value.ids;
      return accepted(planned.value.changes);
    },
  });
  return written.ok ? accepted({ ...written.value, ids }) : written;
}

/** Puts back what a field of a session held before an act, as if it were typed again: the rules of the form hold. */
export function putBackSessionField(context: WorkerContext, pick: FieldPick): Promise<Outcome<Written>> {
  const register = context.register();
  return register.writePath.write({
    reason: 'edit',
    changes: async (act) => {
      const picked = await pickedChange(register, pick);
      if (!picked.ok) return picked;
      const session = await register.parts.sessions.get(pick.id);
      if (session === null) return refused('session/gone');
      if (!isSessionField(pick.field)) return refused('history/nothing-to-put-back');
      const entry = sessionInputSchema.parse({ ...session, [pick.field]: picked.value.before });
      const planned = await sessionChanges(register, [{ kind: 'put', id: pick.id, entry }], act);
      return planned.ok ? accepted(planned.value.changes) : planned;
    },
  });
}
