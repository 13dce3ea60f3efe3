import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '#renderer/components/table/data-list.tsx';
import type { ListColumn } from '#renderer/components/table/list-header.tsx';
import type { RowSelection } from '#renderer/components/table/row-selection.ts';
import { useRowWindow } from '#renderer/components/table/use-row-window.ts';
import { perimeterKey, perimeterOf } from '#renderer/entity-ui/perimeter-options.ts';
import { usePerimeterOptions } from '#renderer/entity-ui/use-perimeter-options.ts';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import type { QuestionnairePlace } from '#renderer/workers/questionnaire-api.ts';
import { reportingRhythms } from '#shared/domain/access-point/access-point.ts';
import type { PlaceFilters } from './place-filters.ts';

const ANY = '';

type Props = {
  /** Null while they load. */
  readonly places: readonly QuestionnairePlace[] | null;
  readonly shown: readonly QuestionnairePlace[];
  readonly filters: PlaceFilters;
  readonly onFilters: (filters: PlaceFilters) => void;
  readonly selection: RowSelection;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onImport: () => void;
};

/** The places that can be asked, to be ticked; filters narrow the list. */
export function PlaceChoice(props: Props) {
  const { places, shown, filters, onFilters, selection } = props;
  const { t } = useTranslation('questionnaires');
  const { t: tApp } = useTranslation('app');
  return (
    <section className={classes.places} aria-label={t('send.places')}>
      <div className={classes.filters}>
        <TextInput
          label={t('send.search')}
          value={filters.words}
          onChange={(event) => onFilters({ ...filters, words: event.currentTarget.value })}
        />
        <TerritorySelect filters={filters} onFilters={onFilters} />
        <RhythmSelect filters={filters} onFilters={onFilters} />
        <Checkbox
          className={classes.silent}
          label={t('send.silent')}
          checked={filters.silent}
          onChange={(event) => onFilters({ ...filters, silent: event.currentTarget.checked })}
        />
      </div>
      <p className={classes.count} role="status">
        {places === null
          ? tApp('loading')
          : selection.ids.length === 0
            ? `${t('send.count', { count: shown.length })} · ${t('send.noneChosen')}`
            : `${t('send.count', { count: shown.length })} · ${t('send.chosen', { count: selection.ids.length })}`}
      </p>
      {places !== null && places.length === 0 ? (
        <div className={classes.empty}>
          <h2>{t('send.emptyTitle')}</h2>
          <p>{t('send.empty')}</p>
          <Button variant="default" onClick={props.onImport}>
            {t('send.import')}
          </Button>
        </div>
      ) : shown.length === 0 ? (
        <p className={classes.empty}>{places === null ? '' : t('send.noMatch')}</p>
      ) : (
        <PlaceList shown={shown} selection={selection} onOpenPlace={props.onOpenPlace} />
      )}
    </section>
  );
}

type FilterProps = Pick<Props, 'filters' | 'onFilters'>;

function TerritorySelect({ filters, onFilters }: FilterProps) {
  const { t } = useTranslation('questionnaires');
  const options = usePerimeterOptions();
  const groups = [
    { group: t('send.departements'), items: [...options.departements] },
    { group: t('send.epcis'), items: [...options.epcis] },
    { group: t('send.networks'), items: [...options.networks] },
  ].filter(({ items }) => items.length > 0);
  return (
    <Select
      label={t('send.territory')}
      searchable
      allowDeselect={false}
      data={[{ value: perimeterKey({ kind: 'all' }), label: t('send.all') }, ...groups]}
      value={perimeterKey(filters.perimeter)}
      onChange={(key) => key !== null && onFilters({ ...filters, perimeter: perimeterOf(key) })}
    />
  );
}

function RhythmSelect({ filters, onFilters }: FilterProps) {
  const { t } = useTranslation('questionnaires');
  const { t: tLists } = useTranslation('lists');
  return (
    <Select
      label={t('send.rhythm')}
      allowDeselect={false}
      data={[
        { value: ANY, label: t('send.everyRhythm') },
        ...reportingRhythms.map((rhythm) => ({ value: rhythm, label: tLists(`rhythms.${rhythm}`) })),
      ]}
      value={filters.rhythm ?? ANY}
      onChange={(value) =>
        onFilters({ ...filters, rhythm: reportingRhythms.find((rhythm) => rhythm === value) ?? null })
      }
    />
  );
}

type ListProps = Pick<Props, 'shown' | 'selection' | 'onOpenPlace'>;

function PlaceList({ shown, selection, onOpenPlace }: ListProps) {
  const { t } = useTranslation('questionnaires');
  const { t: tLists } = useTranslation('lists');
  const [activeId, setActiveId] = useState<string | null>(null);
  const byId = useMemo(() => new Map(shown.map((place) => [place.id, place])), [shown]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const read = useCallback(
    async (wanted: readonly string[]) => wanted.flatMap((id) => byId.get(id) ?? []),
    [byId],
  );
  const window = useRowWindow(ids, read);
  const columns = useMemo(
    (): readonly ListColumn<QuestionnairePlace>[] => [
      { ...column('name', 15, 4), title: t('send.columns.name'), render: ({ name }) => name },
      {
        ...column('commune', 8, 2),
        title: t('send.columns.commune'),
        render: ({ communeName, stops }) =>
          stops > 0 ? `${communeName} · ${t('send.stops', { count: stops })}` : communeName,
      },
      {
        ...column('rhythm', 7.5, 0),
        title: t('send.columns.rhythm'),
        render: ({ rhythm }) => tLists(`rhythms.${rhythm}`),
      },
      {
        ...column('missing', 5, 0),
        align: 'end',
        title: t('send.columns.missing'),
        render: ({ asked, missing }) =>
          asked === 0 ? t('send.nothingAsked') : t('send.missing', { asked, missing }),
      },
    ],
    [t, tLists],
  );
  return (
    <div className={classes.list}>
      <DataList
        label={t('send.places')}
        ids={ids}
        // What is shown is here already: a row that changed is not read again.
        rows={{ ...window, rowOf: (id) => byId.get(id) }}
        columns={columns}
        sorts={[]}
        onSorts={() => undefined}
        rankLabel={(rank) => t('send.rank', { rank })}
        selection={selection}
        selectLabel={(row) => t('send.choosePlace', { name: row?.name ?? '' })}
        selectAllLabel={t('send.chooseAll')}
        onOpen={onOpenPlace}
        activeId={activeId}
        onActive={setActiveId}
        initialScroll={0}
        onScroll={() => undefined}
      />
    </div>
  );
}

const column = (key: string, least: number, grow: number) =>
  ({ key, least, grow, align: 'start', sortable: false }) as const;
