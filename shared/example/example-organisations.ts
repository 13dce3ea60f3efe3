import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { emptyOrganisation } from '#shared/domain/organisation/empty-organisation.ts';
import type {
  Organisation,
  OrganisationKind,
  OrganisationRole,
} from '#shared/domain/organisation/organisation.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import { makeLocation } from './place-address.ts';
import { fictionalSiret, makeReach } from './place-contact.ts';
import type { PlacePlan } from './place-plan.ts';
import { makeRandom, type Random } from './random.ts';

/** SIRET of structures are numbered far from those that places give. */
const SIRET_FROM = 60_000;

/** The structures of the example, and its places with the one that carries each. */
export type CarriedPlaces = {
  readonly organisations: readonly Organisation[];
  readonly places: readonly AccessPoint[];
};

/** Makes a structure of each carrier that the places name, at the first of its places, and ties them to it. */
export function makeOrganisations(
  places: readonly AccessPoint[],
  plans: readonly PlacePlan[],
  setting: PlaceSetting,
): CarriedPlaces {
  const byName = new Map<string, Organisation>();
  const carried = places.map((place, index) => {
    const name = place.parentOrganisation;
    if (name === null) return place;
    const known = byName.get(name);
    const organisation =
      known ?? makeOrganisation(name, place, plans[index]?.kind.carrierKind ?? 'other', byName.size, setting);
    byName.set(name, organisation);
    return { ...place, carrierId: organisation.id };
  });
  return { organisations: [...byName.values()], places: carried };
}

function makeOrganisation(
  name: string,
  place: AccessPoint,
  kind: OrganisationKind,
  index: number,
  { seed, window, texts, towns }: PlaceSetting,
): Organisation {
  const { now } = window;
  const random = makeRandom(seed, 8, index);
  const id = random.uuid(now);
  const code = place.locations[0]?.communeCode;
  const town = towns.find((one) => one.code === code);
  const location = town === undefined ? null : makeLocation(town, null, now, random);
  const { contacts, phone, emails, websites } = makeReach(index, true, now, texts, random);
  const elsewhere = (text: string): string => text.replace(/lieu-\d+/, `structure-${index + 1}`);
  return {
    id,
    ...exampleBookkeeping(now, index),
    ...emptyOrganisation,
    name,
    kind,
    siret: random.chance(0.85) ? fictionalSiret(SIRET_FROM + index) : null,
    rna: isAssociation(kind) && random.chance(0.6) ? fictionalRna(index) : null,
    roles: rolesOf(kind, random),
    address: location?.address ?? null,
    postcode: location?.postcode ?? null,
    communeCode: location?.communeCode ?? null,
    communeName: location?.communeName ?? null,
    phone,
    emails: emails.map(elsewhere),
    websites: websites.map(elsewhere),
    contacts,
    notes: null,
  };
}

function isAssociation(kind: OrganisationKind): boolean {
  return kind === 'association' || kind === 'youthHouse' || kind === 'ruralCentre';
}

function rolesOf(kind: OrganisationKind, random: Random): OrganisationRole[] {
  const roles: OrganisationRole[] = ['carrier'];
  if (random.chance(0.7)) roles.push('employer');
  if (!isAssociation(kind) && random.chance(0.3)) roles.push('funder');
  if (random.chance(0.25)) roles.push('borrower');
  if (random.chance(0.1)) roles.push('partner');
  return roles;
}

/** A number of the directory of associations under département 000, which does not exist. */
function fictionalRna(index: number): string {
  return `W000${String(index % 1_000_000).padStart(6, '0')}`;
}
