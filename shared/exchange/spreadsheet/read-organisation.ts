import {
  type OrganisationInput,
  organisationKinds,
  organisationRoles,
} from '#shared/domain/organisation/organisation.ts';
import type { PlanningContext } from './planning-context.ts';
import { offerAddress, readAddressOf } from './read-address.ts';
import { codeAmong, codesAmong, readCode, readCodes } from './read-codes.ts';
import { readContactPerson, readReach } from './read-reach.ts';
import { readDayField, readExternalId, readName, readNotes, readNumberOf } from './read-values.ts';
import type { SheetReading } from './sheet-reading.ts';

/** What a row tells of a structure. */
export type OrganisationRow = {
  readonly ownId: string | null;
  readonly externalId: string | null;
  readonly name: string | null;
  readonly fields: Partial<OrganisationInput>;
  readonly contacts: OrganisationInput['contacts'];
  readonly noteLines: readonly string[];
};

/** Reads a row as a structure; what is wrong is told in the reading. */
export function readOrganisation(reading: SheetReading, context: PlanningContext): OrganisationRow {
  const name = readName(reading, 'name');
  offerAddress(reading, context);
  const address = readAddressOf(reading, context);
  const fromSiret = readNumberOf(reading, 'siret');
  const fromRna = readNumberOf(reading, 'rna');
  const roles = codesAmong(organisationRoles, readCodes(reading, 'roles', context));
  const { phone, emails, websites } = readReach(reading, address.postcode ?? null);
  const person = readContactPerson(reading, context.tools.newId);
  const verifiedOn = readDayField(reading, 'verifiedOn', 'first', context);
  const kind = codeAmong(organisationKinds, readCode(reading, 'kind', context));
  const siret = fromSiret.siret ?? fromRna.siret;
  const rna = fromRna.rna ?? fromSiret.rna;
  readNotes(reading);
  return {
    ownId: reading.first('ownId')?.text ?? null,
    externalId: readExternalId(reading),
    name,
    fields: {
      ...(kind === null ? {} : { kind }),
      ...(siret === null ? {} : { siret }),
      ...(rna === null ? {} : { rna }),
      ...(roles.length === 0 ? {} : { roles }),
      ...addressPart(address),
      ...(phone === undefined ? {} : { phone }),
      ...(emails === undefined ? {} : { emails }),
      ...(websites === undefined ? {} : { websites }),
      ...(verifiedOn === null ? {} : { verifiedOn }),
    },
    contacts: person === null ? [] : [person],
    noteLines: reading.noteLines,
  };
}

function addressPart(
  address: ReturnType<typeof readAddressOf>,
): Partial<
  Pick<OrganisationInput, 'address' | 'addressComplement' | 'postcode' | 'communeCode' | 'communeName'>
> {
  return address;
}
