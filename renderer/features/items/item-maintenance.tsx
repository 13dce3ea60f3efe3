import { Anchor, Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Item } from '#shared/domain/item/item.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import classes from './items.module.css';
import { MaintenanceDialog } from './maintenance-dialog.tsx';

type Props = { readonly item: Item; readonly onOpenLoan: ((loanId: string) => void) | null };

type Asked = { readonly maintenance: Maintenance | null; readonly ending: boolean };

/** The maintenances of an item, the latest first, with what they cost. */
export function ItemMaintenance({ item, onOpenLoan }: Props) {
  const { t } = useTranslation('items');
  const { database } = useRegister();
  const [asked, setAsked] = useState<Asked | null>(null);
  const rows = useLiveQuery(
    async () => database.maintenances.where('itemId').equals(item.id).toArray(),
    [database, item.id],
  );
  if (rows === undefined) return null;
  const maintenances = rows
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => b.from.localeCompare(a.from));
  return (
    <RecordSection title={t('page.tabs.maintenance')}>
      <p className={classes.total}>
        <CostTotal maintenances={maintenances} />
        <span className={classes.act}>
          <Button
            size="xs"
            variant="default"
            disabled={item.retiredOn !== null}
            onClick={() => setAsked({ maintenance: null, ending: false })}
          >
            {t('maintenance.add')}
          </Button>
        </span>
      </p>
      {maintenances.length > 0 && (
        <MaintenanceTable
          maintenances={maintenances}
          onOpenLoan={onOpenLoan}
          onEnd={(maintenance) => setAsked({ maintenance, ending: true })}
          onEdit={(maintenance) => setAsked({ maintenance, ending: false })}
        />
      )}
      {asked !== null && (
        <MaintenanceDialog {...asked} itemIds={[item.id]} name={item.name} onClose={() => setAsked(null)} />
      )}
    </RecordSection>
  );
}

/** What the maintenances cost, and how many have no known cost. */
function CostTotal({ maintenances }: { readonly maintenances: readonly Maintenance[] }) {
  const { t, i18n } = useTranslation('items');
  if (maintenances.length === 0) return <span className={classes.quiet}>{t('maintenance.none')}</span>;
  const known = maintenances.flatMap(({ cost }) => cost ?? []);
  const unknown = maintenances.length - known.length;
  return (
    <>
      {known.length > 0 && (
        <strong>
          {t('maintenance.total', {
            cost: euroText(
              known.reduce((sum, cost) => sum + cost, 0),
              i18n.language,
            ),
          })}
        </strong>
      )}
      {unknown > 0 && (
        <span className={classes.quiet}>{t('maintenance.totalUnknown', { count: unknown })}</span>
      )}
    </>
  );
}

type TableProps = {
  readonly maintenances: readonly Maintenance[];
  readonly onOpenLoan: Props['onOpenLoan'];
  readonly onEnd: (maintenance: Maintenance) => void;
  readonly onEdit: (maintenance: Maintenance) => void;
};

function MaintenanceTable({ maintenances, onOpenLoan, onEnd, onEdit }: TableProps) {
  const { t, i18n } = useTranslation('items');
  const { t: list } = useTranslation('recordList');
  const small = { size: 'compact-sm', variant: 'subtle' } as const;
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('maintenance.days')}</th>
            <th scope="col">{t('maintenance.kind')}</th>
            <th scope="col">{t('maintenance.description')}</th>
            <th scope="col">{t('maintenance.result')}</th>
            <th scope="col" className={classes.number}>
              {t('maintenance.cost')}
            </th>
            <th scope="col" className={classes.acts}>
              {t('maintenance.actions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {maintenances.map((maintenance) => {
            const { id, kind, to, cost, description, provider, result } = maintenance;
            const date = dayText(maintenance.from);
            return (
              <tr key={id}>
                <th scope="row">{daysText(maintenance, t)}</th>
                <td>{t(`maintenanceKinds.${kind}`)}</td>
                <td>
                  {description}
                  {provider !== null && <span className={classes.under}>{provider}</span>}
                  <LoanOf maintenance={maintenance} onOpenLoan={onOpenLoan} />
                </td>
                <td>{result !== null && t(`maintenanceResults.${result}`)}</td>
                <td className={classes.number}>
                  {cost === null ? list('missing') : euroText(cost, i18n.language)}
                </td>
                <td className={classes.acts}>
                  {to === null && (
                    <Button
                      {...small}
                      aria-label={t('maintenance.endNamed', { date })}
                      onClick={() => onEnd(maintenance)}
                    >
                      {t('maintenance.end')}
                    </Button>
                  )}
                  <Button
                    {...small}
                    aria-label={t('maintenance.editNamed', { date })}
                    onClick={() => onEdit(maintenance)}
                  >
                    {t('maintenance.edit')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The loan that it came back broken from. */
function LoanOf({
  maintenance: { loanId },
  onOpenLoan,
}: {
  readonly maintenance: Maintenance;
  readonly onOpenLoan: Props['onOpenLoan'];
}) {
  const { t } = useTranslation('items');
  const { database } = useRegister();
  const loan = useLiveQuery(
    async () => (loanId === null ? undefined : await database.loans.get(loanId)),
    [database, loanId],
  );
  if (loan === undefined) return null;
  const text = t('maintenance.ofLoan', { number: loan.number });
  return (
    <span className={classes.under}>
      {onOpenLoan === null ? (
        text
      ) : (
        <Anchor component="button" type="button" size="sm" onClick={() => onOpenLoan(loan.id)}>
          {text}
        </Anchor>
      )}
    </span>
  );
}

function daysText({ from, to, expectedOn }: Maintenance, t: TFunction<'items'>): string {
  if (to === from) return t('maintenance.oneDay', { from: dayText(from) });
  if (to !== null) return t('maintenance.run', { from: dayText(from), to: dayText(to) });
  return expectedOn === null
    ? t('maintenance.running', { from: dayText(from) })
    : t('maintenance.runningUntil', { from: dayText(from), expected: dayText(expectedOn) });
}
