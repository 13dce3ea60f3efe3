import { useNavigate, useParams } from '@tanstack/react-router';
import { DuplicatesScreen } from '#renderer/features/duplicates/duplicates-screen.tsx';
import { LikelyDuplicates } from '#renderer/features/duplicates/likely-duplicates.tsx';
import { MergeScreen } from '#renderer/features/duplicates/merge-screen.tsx';
import { useOpenRecord } from './open-record.ts';

/** Tables that have a section, where duplicates are looked for. */
const tables = ['accessPoint', 'organisation'] as const;
type Table = (typeof tables)[number];

/** Addresses of each: the list, the search, two records side by side. */
const ways = {
  accessPoint: {
    list: '/lieux',
    search: '/lieux/doublons',
    compare: '/lieux/doublons/$keptId/$otherId',
  },
  organisation: {
    list: '/structures',
    search: '/structures/doublons',
    compare: '/structures/doublons/$keptId/$otherId',
  },
} as const;

const isTable = (table: string): table is Table => tables.some((one) => one === table);

/** `/lieux/doublons` */
export const PlaceDuplicatesRoute = () => <Duplicates table="accessPoint" />;
/** `/structures/doublons` */
export const OrganisationDuplicatesRoute = () => <Duplicates table="organisation" />;
/** `/lieux/doublons/…/…`: two places side by side. */
export const PlaceMergeRoute = () => <Merge table="accessPoint" />;
/** `/structures/doublons/…/…`: two structures side by side. */
export const OrganisationMergeRoute = () => <Merge table="organisation" />;

function Duplicates({ table }: { readonly table: Table }) {
  const navigate = useNavigate();
  return (
    <DuplicatesScreen
      key={table}
      table={table}
      tables={tables}
      onTable={(next) => {
        if (isTable(next)) void navigate({ to: ways[next].search });
      }}
      onCompare={(keptId, otherId) => void navigate({ to: ways[table].compare, params: { keptId, otherId } })}
      onBack={() => void navigate({ to: ways[table].list })}
    />
  );
}

function Merge({ table }: { readonly table: Table }) {
  const navigate = useNavigate();
  const open = useOpenRecord();
  const { keptId = '', otherId = '' } = useParams({ strict: false });
  return (
    <MergeScreen
      key={`${keptId} ${otherId}`}
      table={table}
      keptId={keptId}
      otherId={otherId}
      onBack={() => void navigate({ to: ways[table].search })}
      onSwap={() =>
        void navigate({
          to: ways[table].compare,
          params: { keptId: otherId, otherId: keptId },
          replace: true,
        })
      }
      onMerged={(id) => open(table, id)}
    />
  );
}

type NoticeProps = { readonly table: Table; readonly id: string };

/** On the page of a record: the others that look like it, each leading to the two side by side. */
export function DuplicateNotice({ table, id }: NoticeProps) {
  const navigate = useNavigate();
  return (
    <LikelyDuplicates
      table={table}
      id={id}
      onCompare={(otherId) => void navigate({ to: ways[table].compare, params: { keptId: id, otherId } })}
    />
  );
}
