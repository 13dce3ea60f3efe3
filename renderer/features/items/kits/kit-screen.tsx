import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { type Fact, FactSectionView, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { ItemTable } from '#renderer/features/items/item-table.tsx';
import own from '#renderer/features/items/items.module.css';
import { itemTables } from '#renderer/features/items/use-item-row.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import type { KitRow } from '#shared/domain/kit/kit-row.ts';
import { KitHeader } from './kit-header.tsx';
import { KitValue, missingText } from './kits-screen.tsx';

type Props = {
  readonly kitId: string;
  /** Told under the name: a loan that is late. */
  readonly notice: ReactNode;
  /** Buttons of other features beside the name: its label. */
  readonly actions: ReactNode;
  /** The tab of loans, which stands second; null while there is none. */
  readonly loans: RecordPanel | null;
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onBack: () => void;
  readonly onOpenItem: (itemId: string) => void;
  readonly onOpenLoan: ((loanId: string) => void) | null;
};

/** The page of a kit: what it is made of and what it lacks, its loans, its history. */
export function KitScreen({ kitId, notice, actions, loans, tab, onTab, onEdit, onBack, ...open }: Props) {
  const { t } = useTranslation('items');
  const { t: history } = useTranslation('history');
  const known = useKit(kitId);
  useWindowTitle(known === undefined ? null : (known.kit?.name ?? t('kits.gone')));
  if (known === undefined) return null;
  const { kit, parts } = known;
  const panels = (row: KitRow): readonly RecordPanel[] => [
    {
      key: 'contenu',
      title: t('kits.tabs.sheet'),
      content: <KitContent kit={row} parts={parts} onOpenItem={open.onOpenItem} />,
    },
    ...(loans === null ? [] : [loans]),
    {
      key: 'historique',
      title: t('kits.tabs.history'),
      content: (
        <RecordSection title={history('title')}>
          <RecordHistory table="kit" id={kitId} />
        </RecordSection>
      ),
    },
  ];
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('kits.back')}
      </Anchor>
      {kit === null ? (
        <p>{t('kits.gone')}</p>
      ) : (
        <>
          <KitHeader
            kit={kit}
            actions={actions}
            onEdit={onEdit}
            onDeleted={onBack}
            onOpenLoan={open.onOpenLoan}
          />
          {notice}
          <RecordTabs panels={panels(kit)} tab={tab} onTab={onTab} />
        </>
      )}
    </div>
  );
}

/** A kit and its parts; undefined while they load, a null kit when it is not there. */
function useKit(
  kitId: string,
): { readonly kit: KitRow | null; readonly parts: readonly ItemRow[] } | undefined {
  const read = useCallback(
    async (api: RegisterApi) => {
      const [rows, parts] = await Promise.all([
        api.kitRows([kitId]),
        api.itemsOf({ kind: 'kit', id: kitId }),
      ]);
      return { kit: rows[0] ?? null, parts };
    },
    [kitId],
  );
  return useRegisterQuery(read, itemTables);
}

type ContentProps = {
  readonly kit: KitRow;
  readonly parts: readonly ItemRow[];
  readonly onOpenItem: (itemId: string) => void;
};

function KitContent({ kit, parts, onOpenItem }: ContentProps) {
  const { t } = useTranslation('items');
  const fact = (label: string, content: ReactNode): Fact => ({ label, content, wide: false });
  const why = new Map(kit.missing.map((part) => [part.id, part]));
  return (
    <>
      <RecordSection title={t('kits.sections.parts')}>
        {kit.missing.length > 0 && (
          <p className={own.warn}>
            {t('kits.missing')} : {kit.missing.map((part) => missingText(part, t)).join(', ')}
          </p>
        )}
        {parts.length === 0 ? (
          <p className={own.quiet}>{t('kits.noParts')}</p>
        ) : (
          <ItemTable
            items={parts}
            onOpen={onOpenItem}
            where={{
              title: t('kits.essential'),
              text: (row) => (
                <span className={why.get(row.id)?.essential === true ? own.warn : undefined}>
                  {t(row.essentialToKit ? 'kits.yes' : 'kits.no')}
                </span>
              ),
            }}
          />
        )}
      </RecordSection>
      <FactSectionView
        title={t('kits.facts')}
        facts={[
          fact(t('kits.fields.loanPointId'), kit.loanPointName ?? t('page.nobody')),
          fact(t('kits.fields.preparationDays'), t('page.days', { count: kit.preparationDays })),
          fact(t('kits.value'), kit.parts === 0 ? null : <KitValue kit={kit} />),
          { label: t('kits.fields.description'), content: kit.description, wide: true },
          { label: t('kits.fields.notes'), content: kit.notes, wide: true },
        ]}
      />
    </>
  );
}
