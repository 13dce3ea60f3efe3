import type { AccessPoint, Contact } from '#shared/domain/access-point/access-point.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { exampleLoanPoints } from './example-loan-points.ts';
import { familyNames, firstNames } from './invented-names.ts';
import type { ExampleTown } from './place-address.ts';
import { fictionMobile } from './place-contact.ts';
import type { Random } from './random.ts';

/** The fields of a loan that tell who borrows, and whom to call. */
export type DrawnBorrower = Pick<
  Loan,
  | 'borrowerPlaceId'
  | 'borrowerOrganisationId'
  | 'borrowerAnimatorId'
  | 'borrowerName'
  | 'borrowerCommuneCode'
  | 'contactName'
  | 'contactPhone'
  | 'contactEmail'
>;

/** Who can borrow in the example. */
export type BorrowerGround = {
  readonly places: readonly AccessPoint[];
  readonly organisations: readonly Organisation[];
  readonly animators: readonly Animator[];
  readonly towns: readonly ExampleTown[];
  /** EPCI of a commune, by INSEE code. */
  readonly epciOfCommune: (code: string | null) => string | null;
};

const nobody: DrawnBorrower = {
  borrowerPlaceId: null,
  borrowerOrganisationId: null,
  borrowerAnimatorId: null,
  borrowerName: null,
  borrowerCommuneCode: null,
  contactName: null,
  contactPhone: null,
  contactEmail: null,
};

/** Makes the draw of borrowers: for each loan point those of the EPCIs that it serves, and one in eight from elsewhere. */
export function makeBorrowerDraw({
  places,
  organisations,
  animators,
  towns,
  epciOfCommune,
}: BorrowerGround): (loanPoint: number, random: Random) => DrawnBorrower {
  const open = places.filter(({ statusHistory }) => statusHistory.at(-1)?.status === 'open');
  const near = exampleLoanPoints.map(([, codes]) => {
    const within = (code: string | null): boolean => codes.includes(epciOfCommune(code) ?? '');
    return {
      places: open.filter(({ locations }) => within(locations.at(-1)?.communeCode ?? null)),
      organisations: organisations.filter(({ communeCode }) => within(communeCode)),
      animators: animators.filter(({ communeCode }) => within(communeCode)),
      towns: towns.filter(({ code }) => within(code)),
    };
  });
  const everywhere = { places: open, organisations, animators, towns };
  return (loanPoint, random) => {
    const from = random.chance(0.88) ? (near[loanPoint] ?? everywhere) : everywhere;
    const kind = random.weighted([
      ['place', from.places.length > 0 ? 52 : 0],
      ['organisation', from.organisations.length > 0 ? 22 : 0],
      ['animator', from.animators.length > 0 ? 8 : 0],
      ['person', 18],
    ] as const);
    // A few borrow often, as everywhere.
    const often = <T>(list: readonly T[]): T | undefined =>
      list[random.int(0, Math.max(0, Math.min(list.length, random.chance(0.55) ? 5 : list.length) - 1))];
    if (kind === 'place') {
      const place = often(from.places);
      return { ...nobody, borrowerPlaceId: place?.id ?? null, ...reach(place?.contacts[0]) };
    }
    if (kind === 'organisation') {
      const organisation = often(from.organisations);
      return {
        ...nobody,
        borrowerOrganisationId: organisation?.id ?? null,
        ...reach(organisation?.contacts[0]),
      };
    }
    if (kind === 'animator') return { ...nobody, borrowerAnimatorId: often(from.animators)?.id ?? null };
    const town = from.towns[random.int(0, Math.max(0, from.towns.length - 1))];
    return {
      ...nobody,
      borrowerName: `${random.pick(firstNames)} ${random.pick(familyNames)}`,
      borrowerCommuneCode: random.chance(0.85) ? (town?.code ?? null) : null,
      contactPhone: random.chance(0.8) ? fictionMobile(random) : null,
    };
  };
}

function reach(contact: Contact | undefined): Pick<Loan, 'contactName' | 'contactPhone' | 'contactEmail'> {
  return {
    contactName: contact?.name ?? null,
    contactPhone: contact?.phone ?? null,
    contactEmail: contact?.email ?? null,
  };
}
