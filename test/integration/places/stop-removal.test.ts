import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import { makeSessionVerbs } from '#renderer/workers/session-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import type { AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeStop } from '#test/factories/stop.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { makeSessionInput } from '#test/factories/usage-observation.ts';
import { makeReturnInput } from '#test/factories/usage-return.ts';

type Stops = AccessPointInput['stops'];

let made: TestRegister;
const places = () => makeAccessPointVerbs(made.context);
const sessions = () => makeSessionVerbs(made.context);
const square = makeStop({ name: 'Place de la mairie' });
const school = makeStop({ name: 'École' });

function given<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function busWith(stops: Stops) {
  return given(
    await places().createAccessPoint(makeAccessPointInput({ name: 'Le bus', form: 'itinerant', stops })),
  );
}

async function sessionAt(placeId: string, stopId: string): Promise<string> {
  const written = given(
    await sessions().saveSessions([{ kind: 'put', id: null, entry: makeSessionInput(placeId, { stopId }) }]),
  );
  return written.changeSetId ?? '';
}

beforeEach(async () => {
  made = await makeTestRegister();
});

describe('a stop of an itinerant place', () => {
  it('cannot be taken off while a session names it, and goes once the session is gone', async () => {
    const { id } = await busWith([square, school]);
    const entered = await sessionAt(id, square.id);
    const { usage } = made.host.register().parts;
    given(
      await makeUsageVerbs(made.context).saveReturns([
        { kind: 'put', entry: makeReturnInput({ placeId: id, stopId: school.id }) },
      ]),
    );
    expect(await usage.ofPlaces(new Set([id]))).toHaveLength(1);
    expect(await places().editAccessPoint(id, { stops: [square] })).toMatchObject({
      ok: false,
      problems: [{ code: 'access-point/stop-has-returns', values: { name: 'École', count: 1 } }],
    });
    expect(await places().editAccessPoint(id, { stops: [school] })).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'access-point/stop-has-sessions',
          values: { name: 'Place de la mairie', count: 1 },
          field: 'stops',
        },
      ],
    });
    given(await undoChangeSet(made.host.register(), entered));
    given(await places().editAccessPoint(id, { stops: [school] }));
  });

  it('does not go by undoing what added it, once a session names it', async () => {
    const { id } = await busWith([school]);
    const added = given(await places().editAccessPoint(id, { stops: [school, square] }));
    await sessionAt(id, square.id);
    expect(await undoChangeSet(made.host.register(), added.changeSetId ?? '')).toMatchObject({
      ok: false,
      problems: [{ code: 'access-point/stop-has-sessions' }],
    });
  });
});
