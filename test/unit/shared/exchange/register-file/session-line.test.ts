import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/domain/session/session.ts';
import {
  decodeSession,
  encodeSessionParts,
  noSessionTexts,
  sessionsByMonth,
} from '#shared/domain/session/session-block.ts';
import { makeSessionLists } from '#shared/domain/session/session-lists.ts';
import { makeSeenIds } from '#shared/exchange/register-file/seen-ids.ts';
import {
  blockOfSessionLine,
  type SessionLine,
  sessionLineOf,
  sessionLineSchema,
} from '#shared/exchange/register-file/session-line.ts';
import { viewOfSessionBlocks } from '#shared/figures/session-blocks-view.ts';
import { anySession, anySessions } from '#test/factories/session-arbitrary.ts';
import { makeParticipants, makeSession } from '#test/factories/usage-observation.ts';
import { somePlaces } from '#test/factories/usage-return-arbitrary.ts';

/** The lines of some sessions, through the text of a file. */
function linesOf(sessions: readonly Session[]): readonly SessionLine[] {
  const lists = makeSessionLists();
  const texts = new Map(sessions.map((session) => [session.id, session]));
  return [...sessionsByMonth(sessions)].flatMap(([month, ofMonth]) =>
    encodeSessionParts(month, ofMonth, lists).map((block) => {
      const line = sessionLineOf(block, lists.lists, (id) => texts.get(id) ?? noSessionTexts);
      return sessionLineSchema.parse(JSON.parse(JSON.stringify(line)));
    }),
  );
}

const byId = (a: Session, b: Session) => (a.id < b.id ? -1 : 1);
const [placeId = ''] = somePlaces;

describe('sessions in a register file', () => {
  it('come back as they were, null and zero told apart', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const back = linesOf(sessions).flatMap((line) => {
          const read = blockOfSessionLine(line);
          if (read === null) throw new Error('not read');
          const view = viewOfSessionBlocks([read.block], read.lists);
          return Array.from({ length: view.rows }, (_, row) => {
            const bare = decodeSession(view, row, read.block, row, noSessionTexts);
            const { title, externalId, comment } = read.texts.get(bare.id) ?? noSessionTexts;
            return { ...bare, title, externalId, comment };
          });
        });
        expect(back.sort(byId)).toEqual([...sessions].sort(byId));
      }),
    );
  });

  it('are refused where columns do not agree', () => {
    const session = makeSession(placeId, { participants: 4, groups: [makeParticipants({ count: 4 })] });
    const [line] = linesOf([session]);
    if (line === undefined) throw new Error('no line');
    expect(blockOfSessionLine(line)).not.toBeNull();
    const broken: readonly Partial<SessionLine>[] = [
      { ids: `${line.ids}00` },
      { ids: line.ids.replace(/./g, '0') },
      { place: [1] },
      { place: [] },
      { day: [32] },
      { month: '2025-02', day: [30] },
      { participants: [3] },
      { groups: [2] },
      { written: [1] },
      { theme: [0] },
      { texts: [[1, 'Atelier', null, null]] },
    ];
    for (const change of broken)
      expect([change, blockOfSessionLine({ ...line, ...change })]).toEqual([change, null]);
  });

  it('are found when one comes twice, in the same line or another', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anySession, { minLength: 2, maxLength: 12, selector: ({ id }) => id }),
        (sessions) => {
          const seen = makeSeenIds();
          const columns = linesOf(sessions).map(
            (line) => blockOfSessionLine(line)?.block.ids ?? new Uint8Array(0),
          );
          for (const ids of columns) expect(seen.take(ids)).toBe(true);
          expect(seen.take((columns[0] ?? new Uint8Array(0)).slice(-16))).toBe(false);
        },
      ),
    );
  });
});
