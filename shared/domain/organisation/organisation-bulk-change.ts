import type { BulkChange } from '#shared/list/bulk-change.ts';
import {
  type Organisation,
  type OrganisationInput,
  organisationKinds,
  organisationRoles,
} from './organisation.ts';

/** What can be changed on many structures at once. */
export const organisationBulkFields = ['kind', 'addRole', 'removeRole', 'verifiedOn'] as const;

/** What a change gives to a structure; null where it is so already, or where the change says nothing. */
export function organisationBulkPatch(
  organisation: Organisation,
  { field, value, day }: BulkChange,
): Partial<OrganisationInput> | null {
  switch (field) {
    case 'kind': {
      const kind = organisationKinds.find((one) => one === value) ?? null;
      return organisation.kind === kind ? null : { kind };
    }
    case 'addRole':
    case 'removeRole': {
      const role = organisationRoles.find((one) => one === value);
      if (role === undefined || organisation.roles.includes(role) === (field === 'addRole')) return null;
      return {
        roles:
          field === 'addRole'
            ? [...organisation.roles, role]
            : organisation.roles.filter((one) => one !== role),
      };
    }
    case 'verifiedOn':
      return day === null || organisation.verifiedOn === day ? null : { verifiedOn: day };
    default:
      return null;
  }
}
