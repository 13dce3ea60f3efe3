import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIKENESS_THRESHOLD } from '#shared/duplicates/likeness.ts';
import { makePlaceIndex } from '#shared/duplicates/likeness-index.ts';
import { type PlaceLook, placeFeatures } from '#shared/duplicates/place-features.ts';
import { placeLikeness } from '#shared/duplicates/place-likeness.ts';

const look = (given: Partial<PlaceLook> = {}): PlaceLook => ({
  name: 'Espace numérique des Tanneries',
  address: '4 rue des Lavandières',
  communeCode: '14047',
  communeName: 'Valmont-sur-Aure',
  latitude: 49.2764,
  longitude: -0.7034,
  ...given,
});
const likeness = (a: PlaceLook, b: PlaceLook) => placeLikeness(placeFeatures(a), placeFeatures(b));
const codes = (a: PlaceLook, b: PlaceLook) => likeness(a, b).reasons.map(({ code }) => code);

describe('places that are one', () => {
  it.each([
    ['another writing', look({ name: 'ESPACE NUMERIQUE DES TANNERIES', address: '4 RUE DES LAVANDIERES' })],
    ['a longer name', look({ name: 'Espace numérique des Tanneries de Valmont-sur-Aure (EPN)' })],
    ['a typing error', look({ name: 'Espace numérique des Taneries' })],
    ['an abbreviated street', look({ address: '4, r. des Lavandières' })],
    ['a position found kilometres off', look({ latitude: 49.3 })],
    ['no address and no position', look({ address: null, latitude: null, longitude: null })],
    ['no INSEE code', look({ communeCode: null })],
    ['zeros for a pivot on one side', look({ pivot: '00000000000000' })],
  ])('are told: %s', (_, other) => {
    expect(likeness(look(), other).score).toBeGreaterThanOrEqual(LIKENESS_THRESHOLD);
  });

  it('are told with their reasons', () => {
    expect(codes(look({ pivot: 'W143000001' }), look({ pivot: 'w143000001', latitude: 49.2767 }))).toEqual([
      'sameName',
      'sameAddress',
      'near',
      'sameCommune',
      'samePivot',
    ]);
  });
});

describe('places that are two', () => {
  it.each([
    [
      'two houses at one address',
      look({ name: 'Mairie de Valmont' }),
      look({ name: 'Médiathèque de Valmont' }),
    ],
    ['two floors', look({ name: 'Cyberbase' }), look({ name: 'Atelier de couture' })],
    [
      'two town halls of one commune',
      look({ name: 'Mairie de Valmont', address: '1 place du Marché' }),
      look({ name: 'Mairie annexe du Bourg-Neuf', latitude: 49.3 }),
    ],
    [
      'one name in two communes',
      look({ name: 'France services' }),
      look({ name: 'France services', address: '9 rue du Moulin', communeCode: '14099', latitude: 49.4 }),
    ],
  ])('are not told: %s', (_, a, b) => {
    expect(likeness(a, b).score).toBeLessThan(LIKENESS_THRESHOLD);
  });

  it('are told apart by their pivots, where both are known', () => {
    const [a, b] = [look({ pivot: '21140470000017' }), look({ pivot: '21140990000012' })];
    expect(likeness(a, b).score).toBeLessThan(likeness(look(), look()).score);
    expect(codes(a, b)).toContain('otherPivot');
  });
});

it('zeros never match: two unknown pivots say nothing', () => {
  const zeros = look({ pivot: '00000000000000' });
  expect(codes(zeros, zeros)).not.toContain('samePivot');
  expect(likeness(zeros, look({ pivot: '00000000000000', name: 'Autre chose' }))).toEqual(
    likeness(look(), look({ name: 'Autre chose' })),
  );
  const index = makePlaceIndex();
  index.add('a', look({ pivot: '00000000000000' }));
  const faraway = { name: 'Ludobus', communeCode: '16001', communeName: 'Ailleurs' };
  expect(index.alike({ ...faraway, pivot: '00000000000000' })).toEqual([]);
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const words = fc.constantFrom(
  'mairie médiathèque espace numérique de la des Tanneries Tanerie Bourg saint France services EPN 12 bis œuvre'.split(
    ' ',
  ),
);
const someWords = fc
  .array(
    words.chain((list) => fc.constantFrom(...list)),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.join(' '));
const looks: fc.Arbitrary<PlaceLook> = fc.record({
  name: fc.oneof(someWords, fc.string({ unit: 'grapheme', minLength: 1 })),
  address: maybe(
    fc.oneof(someWords, fc.constantFrom('4 rue des Lavandières', '4 bis rue du Lavoir', 'Le Bourg')),
  ),
  communeCode: maybe(fc.constantFrom('14047', '14099')),
  communeName: maybe(fc.constantFrom('Valmont-sur-Aure', 'Bourg-Neuf')),
  latitude: maybe(fc.double({ min: 49.27, max: 49.3, noNaN: true })),
  longitude: maybe(fc.double({ min: -0.71, max: -0.68, noNaN: true })),
  pivot: maybe(fc.constantFrom('00000000000000', '21140470000017', 'W143000001')),
  phones: fc.array(maybe(fc.constantFrom('+33231000001', '02 31 00 00 01', '0231000002')), { maxLength: 2 }),
  emails: fc.array(fc.constantFrom('a@exemple.invalid', 'A@exemple.invalid'), { maxLength: 2 }),
  websites: fc.array(fc.constantFrom('https://www.exemple.invalid/', 'http://exemple.invalid'), {
    maxLength: 1,
  }),
});

describe('laws', () => {
  it('the likeness is the same either way, in score and reasons', () => {
    fc.assert(
      fc.property(looks, looks, (a, b) => {
        expect(likeness(a, b)).toEqual(likeness(b, a));
      }),
    );
  });

  it('a place is wholly like itself, and nothing speaks against it', () => {
    fc.assert(
      fc.property(looks, (one) => {
        expect(likeness(one, one).score).toBe(100);
        expect(codes(one, one).filter((code) => code.startsWith('other') || code === 'far')).toEqual([]);
      }),
    );
  });

  it('a score is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(looks, looks, (a, b) => {
        const { score } = likeness(a, b);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      }),
    );
  });

  it.each([
    ['name', (a: PlaceLook) => ({ name: a.name, communeName: a.communeName })],
    ['pivot', (a: PlaceLook) => ({ pivot: a.pivot })],
    ['position', (a: PlaceLook) => ({ latitude: a.latitude, longitude: a.longitude })],
    ['telephone', (a: PlaceLook) => ({ phones: a.phones, emails: a.emails, websites: a.websites })],
  ])('taking the %s that the other tells never makes two places less alike', (_, taken) => {
    fc.assert(
      fc.property(looks, looks, (a, b) => {
        fc.pre(Object.values(taken(a)).every((value) => value != null && /[^0]/.test(String(value))));
        const before = likeness(a, b).score;
        expect(likeness(a, { ...b, ...taken(a) }).score).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('a place nearer is never less alike', () => {
    fc.assert(
      fc.property(
        looks,
        fc.double({ min: 0, max: 0.05, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, away, share) => {
          const at = (latitude: number) =>
            likeness({ ...one, latitude: 49, longitude: 0 }, { ...one, latitude, longitude: 0 });
          expect(at(49 + away * share).score).toBeGreaterThanOrEqual(at(49 + away).score);
        },
      ),
    );
  });

  it('the index finds what comparing with every place finds, in one commune', () => {
    fc.assert(
      fc.property(fc.array(looks, { maxLength: 12 }), looks, (known, asked) => {
        const near = { communeCode: '14047', communeName: 'Valmont-sur-Aure' };
        const index = makePlaceIndex();
        known.forEach((one, at) => {
          index.add(String(at), { ...one, ...near });
        });
        const found = index.alike({ ...asked, ...near }).map(({ id }) => id);
        const all = known.flatMap((one, at) =>
          likeness({ ...asked, ...near }, { ...one, ...near }).score >= LIKENESS_THRESHOLD
            ? [String(at)]
            : [],
        );
        expect([...found].sort()).toEqual(all.sort());
      }),
    );
  });
});
