import { emptyOrganisation } from '#shared/domain/organisation/empty-organisation.ts';
import type { Organisation, OrganisationInput } from '#shared/domain/organisation/organisation.ts';
import { makeLikenessIndex, organisationKind } from '#shared/duplicates/likeness-index.ts';
import { notesWith } from '#shared/exchange/draft-to-place.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { changedFieldsOf, changesInText, withAdded } from './field-patch.ts';
import type { PlanningContext } from './planning-context.ts';
import { type OrganisationRow, readOrganisation } from './read-organisation.ts';
import {
  filledInSlices,
  indexed,
  type Match,
  type RecordPlanner,
  SAME_LEAD,
  SAME_SCORE,
} from './record-planner.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';

/** How rows of a spreadsheet become structures. */
export function makeOrganisationPlanner(
  known: KnownRecords,
  context: PlanningContext,
): RecordPlanner<OrganisationRow, Organisation, OrganisationInput> {
  const { options, tools } = context;
  const byId = new Map(known.organisations.map((organisation) => [organisation.id, organisation]));
  const byExternal = indexed(known.organisations, ({ externalIds }) =>
    externalIds.map(({ source, value }) => `${source}\n${value}`),
  );
  const bySiret = indexed(known.organisations, ({ siret }) => (siret === null ? [] : [siret]));
  const byRna = indexed(known.organisations, ({ rna }) => (rna === null ? [] : [rna]));
  const byName = new Map<string, Organisation[]>();
  const likeness = makeLikenessIndex(organisationKind);
  for (const organisation of known.organisations) {
    const key = foldText(organisation.name);
    byName.set(key, [...(byName.get(key) ?? []), organisation]);
  }

  const find = ({ ownId, externalId, name, fields }: OrganisationRow): Match<Organisation> => {
    const own = ownId === null ? undefined : byId.get(ownId);
    if (own !== undefined) return { kind: 'one', record: own, by: 'ownId' };
    const external =
      externalId === null ? null : (byExternal(`${options.source}\n${externalId}`) ?? byId.get(externalId));
    if (
      external != null &&
      (options.source !== '' || name === null || foldText(name) === foldText(external.name))
    )
      return { kind: 'one', record: external, by: 'externalId' };
    const siret = fields.siret == null ? null : bySiret(fields.siret);
    if (siret !== null) return { kind: 'one', record: siret, by: 'siret' };
    const rna = fields.rna == null ? null : byRna(fields.rna);
    if (rna !== null) return { kind: 'one', record: rna, by: 'rna' };
    if (name === null) return { kind: 'none', near: null };
    const named = (byName.get(foldText(name)) ?? []).filter((other) => agrees(other, fields));
    const [only] = named;
    if (named.length > 1) return { kind: 'several', records: named };
    if (only !== undefined) return { kind: 'one', record: only, by: 'likeness' };
    const [best, next] = likeness.alike({ ...fields, name });
    const record = best === undefined ? undefined : byId.get(best.id);
    if (best === undefined || record === undefined) return { kind: 'none', near: null };
    const isSure = best.score >= SAME_SCORE && (next === undefined || best.score - next.score >= SAME_LEAD);
    return isSure && agrees(record, fields)
      ? { kind: 'one', record, by: 'likeness' }
      : { kind: 'none', near: record };
  };

  return {
    prepare: filledInSlices(known.organisations, (organisation) =>
      likeness.add(organisation.id, organisation),
    ),
    read: (reading) => readOrganisation(reading, context),
    find,
    identityOf: ({ externalId, ownId, fields }) => {
      const [kind, value] =
        externalId !== null
          ? ['e', externalId]
          : ownId !== null
            ? ['o', ownId]
            : fields.siret != null
              ? ['s', fields.siret]
              : ['r', fields.rna ?? null];
      return value == null ? null : { key: `${kind} ${value}`, value };
    },
    lookOf: ({ name, fields }) =>
      name === null ? null : `${foldText(name)}\n${fields.communeCode ?? foldText(fields.communeName ?? '')}`,
    nameOf: ({ name }) => name,
    communeOf: ({ fields }) => fields.communeName ?? null,
    recordName: ({ name }) => name,
    isSwapped: () => false,
    create: (row, reading) => {
      if (row.name === null) {
        reading.tell('spreadsheet/missing-name', { header: '', text: '' }, {}, 'error');
        return null;
      }
      return {
        ...emptyOrganisation,
        ...row.fields,
        name: row.name,
        contacts: row.contacts,
        externalIds:
          row.externalId === null
            ? []
            : [{ id: tools.newId(), source: options.source, value: row.externalId }],
        notes: row.noteLines.length === 0 ? null : row.noteLines.join('\n'),
      };
    },
    patch: (row, organisation, reading) => {
      const fields = { ...row.fields };
      const taken = takenBy(fields, organisation, bySiret, byRna);
      if (taken !== null) {
        const about = reading.first(taken.field) ?? { header: taken.field, text: taken.value };
        reading.tell('spreadsheet/identifier-taken', about, { other: taken.other.name });
        delete fields[taken.field];
      }
      const patch = changedFieldsOf<OrganisationInput>(
        row.name === null ? fields : { ...fields, name: row.name },
        organisation,
      );
      // Roles add up: a list tells some of them only.
      const roles = withAdded(organisation.roles, fields.roles ?? [], (a, b) => a === b);
      if (roles === null) delete patch.roles;
      else patch.roles = roles;
      const notes = notesWith(organisation.notes, row.noteLines);
      if (notes !== organisation.notes) patch.notes = notes;
      const contacts = withAdded(
        organisation.contacts,
        row.contacts,
        (a, b) => foldText(a.name) === foldText(b.name),
      );
      if (contacts !== null) patch.contacts = contacts;
      const externalIds =
        row.externalId === null || row.externalId === organisation.id
          ? null
          : withAdded(
              organisation.externalIds,
              [{ id: tools.newId(), source: options.source, value: row.externalId }],
              (a, b) => a.source === b.source && a.value === b.value,
            );
      if (externalIds !== null) patch.externalIds = externalIds;
      return patch;
    },
    changes: (patch, organisation) =>
      changesInText(patch, organisation).filter(({ before, after }) => before !== null || after !== null),
  };
}

/** Neither a commune nor an identifier tells the two apart. */
function agrees(organisation: Organisation, fields: Partial<OrganisationInput>): boolean {
  const differs = (a: string | null, b: string | null | undefined): boolean =>
    a !== null && b != null && a !== b;
  if (differs(organisation.siret, fields.siret) || differs(organisation.rna, fields.rna)) return false;
  if (organisation.communeCode !== null && fields.communeCode != null)
    return organisation.communeCode === fields.communeCode;
  return !differs(
    organisation.communeName === null ? null : foldText(organisation.communeName),
    fields.communeName == null ? null : foldText(fields.communeName),
  );
}

function takenBy(
  fields: Partial<OrganisationInput>,
  organisation: Organisation,
  bySiret: (siret: string) => Organisation | null,
  byRna: (rna: string) => Organisation | null,
): { readonly field: 'siret' | 'rna'; readonly value: string; readonly other: Organisation } | null {
  const { siret = null, rna = null } = fields;
  const other = siret === null ? null : bySiret(siret);
  if (siret !== null && other !== null && other.id !== organisation.id)
    return { field: 'siret', value: siret, other };
  const another = rna === null ? null : byRna(rna);
  return rna !== null && another !== null && another.id !== organisation.id
    ? { field: 'rna', value: rna, other: another }
    : null;
}
