import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import {
  type AccessPoint,
  accessPointForms,
  accessPointSchema,
} from '#shared/domain/access-point/access-point.ts';
import { type ClosedList, closedLists, codesOf } from '#shared/exchange/national-standard/closed-values.ts';
import { makeAccessPoint } from './access-point.ts';

/** A commune that addresses may name. */
export type KnownCommune = { readonly code: string; readonly name: string; readonly postcode: string };

const words = fc.constantFrom(
  'Espace public numérique',
  '=1+1',
  "'=1+1",
  "+cmd|' /C calc'!A0",
  '- Ateliers (mardi) | jeudi',
  'Deux lignes\nde texte',
  'Deux lignes\r\nde texte',
  'virgule, "guillemets" ; point-virgule',
);
const text = (maxLength: number) =>
  fc
    .oneof(fc.string({ unit: 'grapheme', maxLength }), words)
    .map((value) => value.trim())
    .filter((value) => value !== '' && value.length <= maxLength);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const page = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://a.example.org/a;b',
    'https://a.example.org/x|y',
    'https://a.example.org/;https://b.example.org/',
    'ftp://a.example.org/',
    'http://192.168.0.1/',
  ),
);
const codes = <L extends ClosedList>(list: L) => fc.subarray(codesOf(list, Object.keys(closedLists[list])));
const isPlace = (place: AccessPoint): boolean => accessPointSchema.safeParse(place).success;

/**
 * Valid places at addresses in some communes, with what lists of places really hold: formulas, several lines,
 * telephone numbers of all writings, pages that are none, summaries too long.
 */
export function accessPointArbitrary(communes: readonly KnownCommune[]): fc.Arbitrary<AccessPoint> {
  const address = fc.record({
    id: fc.constant(uuid()),
    from: fc.constant(null),
    address: maybe(text(200)),
    addressComplement: maybe(text(80)),
    commune: fc.constantFrom(...communes),
    hasPostcode: fc.boolean(),
    ownName: maybe(text(60)),
    position: fc.constantFrom(
      [null, null],
      [45.681367, -0.331217],
      [-22.289540727341002, 166.4516],
      [46, null],
    ),
  });
  const lists = fc.record({
    services: codes('services'),
    publics: codes('publics'),
    specificSupport: codes('specificSupport'),
    fees: codes('fees'),
    programmes: codes('programmes'),
    trainingLabels: codes('trainingLabels'),
    accessModes: codes('accessModes'),
    supportModes: codes('supportModes'),
    otherTrainingLabels: fc.uniqueArray(text(60), { maxLength: 3 }),
    typologies: fc.uniqueArray(fc.oneof(text(40), fc.constantFrom('ASSO', 'TIERS_LIEUX')), { maxLength: 3 }),
  });
  const rest = fc.record({
    name: text(120),
    form: fc.constantFrom(...accessPointForms),
    pivot: maybe(fc.stringMatching(/^[a-zA-Z1-9][a-zA-Z0-9]{8,13}$/)),
    parentOrganisation: maybe(text(100)),
    openingHours: maybe(fc.oneof(text(100), fc.constant('Mo-Fr 09:00-12:00'))),
    phone: maybe(
      fc.oneof(
        text(40),
        fc.constantFrom('05 45 38 00 24', '+33545380024', '+687 28.52.82', '+32 2 555 12 12'),
      ),
    ),
    emails: fc.uniqueArray(fc.emailAddress(), { maxLength: 2 }),
    websites: fc.uniqueArray(page, { maxLength: 3 }),
    accessibilitySheet: maybe(page),
    appointmentUrl: maybe(page),
    summary: maybe(fc.oneof(text(120), fc.constant('é'.repeat(281)))),
    description: maybe(text(400)),
    dataSource: maybe(text(40)),
    sourceUpdatedOn: maybe(day),
    verifiedOn: maybe(day),
    notes: maybe(text(60)),
    externalId: maybe(text(20)),
  });
  return fc
    .tuple(rest, lists, address)
    .map(([{ externalId, ...given }, closed, { commune, hasPostcode, ownName, position, ...where }]) =>
      makeAccessPoint({
        ...given,
        ...closed,
        externalIds:
          externalId === null ? [] : [{ id: uuid(), source: given.dataSource ?? '', value: externalId }],
        locations: [
          {
            ...where,
            communeCode: commune.code,
            communeName: ownName ?? commune.name,
            postcode: hasPostcode ? commune.postcode : null,
            latitude: position[0] ?? null,
            longitude: position[1] ?? null,
            positionPrecision: null,
          },
        ],
      }),
    )
    .filter(isPlace);
}
