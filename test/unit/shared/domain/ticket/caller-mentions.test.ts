import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callerMentions, withoutMentions } from '#shared/domain/ticket/caller-mentions.ts';

const scrub = (text: string, name: string | null, phone: string | null = null) =>
  withoutMentions(text, callerMentions(text, { name, phone }));

test.each([
  ['Rappeler Mme Lefèvre demain', 'Mme Lefèvre', null, 'Rappeler Mme […] demain'],
  ['rappeler LEFEVRE', 'Mme Lefèvre', null, 'rappeler […]'],
  ['Jean-Pierre Lefèvre a rappelé', 'Jean-Pierre Lefèvre', null, '[…] a rappelé'],
  ['L’imprimante de M. Le Goff', 'M. Le Goff', null, 'L’imprimante de M. Le […]'],
  ['Au 02 98 00 12 34 après 14 h', null, '+33298001234', 'Au […] après 14 h'],
  ['Au 02.98.00.12.34', null, '02 98 00 12 34', 'Au […]'],
  ['Série 0298001235', null, '02 98 00 12 34', 'Série 0298001235'],
  ['Lefèvrerie', 'Mme Lefèvre', null, 'Lefèvrerie'],
  ['Rien à retirer', null, null, 'Rien à retirer'],
])('« %s » of a call of %s (%s) becomes « %s »', (text, name, phone, expected) => {
  expect(scrub(text, name, phone)).toBe(expected);
});

test('nothing of a name is found any more once it was taken out, and what is around stays', () => {
  const word = fc.stringMatching(/^[a-zéèà]{4,9}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), word, word, (around, first, last) => {
      const name = `${first} ${last}`;
      const kept = around.filter((one) => callerMentions(one, { name, phone: null }).length === 0);
      const text = [...kept, name, ...kept].join(' ');
      const left = scrub(text, name);
      expect(callerMentions(left, { name, phone: null })).toEqual([]);
      expect(left).toBe([...kept, '[…]', ...kept].join(' '));
    }),
  );
});
