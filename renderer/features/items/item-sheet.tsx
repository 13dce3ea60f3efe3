import { Anchor, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import classes from '#renderer/entity-ui/record-page.module.css';
import { type Fact, FactSectionView, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useCategoryName } from '#renderer/entity-ui/use-category-name.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import type { ItemLinks } from './item-links.ts';

type Props = {
  readonly item: Item;
  readonly row: ItemRow;
  readonly onEdit: () => void;
  readonly links: ItemLinks;
};

/** What is known of an item, part by part, then what is not. */
export function ItemSheet({ item, row, onEdit, links }: Props) {
  const { t } = useTranslation('items');
  const parts = [
    { title: t('page.sections.identity'), facts: useIdentity(item) },
    { title: t('page.sections.where'), facts: useWhereabouts(item, row, links) },
    { title: t('page.sections.origin'), facts: useOrigin(item, row, links) },
    { title: t('page.sections.loan'), facts: useLending(item) },
  ];
  const unknown = parts.flatMap(({ facts }) =>
    facts.filter(({ content, wide }) => content === null && !wide).map(({ label }) => label),
  );
  return (
    <>
      {parts.map(({ title, facts }) => (
        <FactSectionView key={title} title={title} facts={facts} />
      ))}
      {item.notes !== null && (
        <FactSectionView
          title={t('page.sections.notes')}
          facts={[{ label: t('fields.notes'), content: item.notes, wide: true }]}
        />
      )}
      {unknown.length > 0 && (
        <RecordSection title={t('page.sections.unknown')}>
          <p className={classes.unknown}>
            {unknown.join(', ')}.{' '}
            <Button variant="subtle" size="compact-sm" onClick={onEdit}>
              {t('page.complete')}
            </Button>
          </p>
        </RecordSection>
      )}
    </>
  );
}

function fact(label: string, content: ReactNode): Fact {
  return { label, content: content === '' ? null : content, wide: false };
}

function useIdentity({ category, brand, model, serial, condition }: Item): readonly Fact[] {
  const { t } = useTranslation('items');
  const categoryName = useCategoryName();
  return [
    fact(t('fields.category'), categoryName(category)),
    fact(t('fields.brand'), brand),
    fact(t('fields.model'), model),
    fact(t('fields.serial'), serial),
    fact(t('fields.condition'), condition === null ? null : t(`conditions.${condition}`)),
  ];
}

/** Who holds it: never among what is not known, since « nobody » is an answer. */
function useWhereabouts(item: Item, row: ItemRow, links: ItemLinks): readonly Fact[] {
  const { t } = useTranslation('items');
  const { loanPointId, placeId, kitId, essentialToKit } = item;
  const { onOpenLoanPoint } = links;
  const facts: Fact[] = [];
  if (placeId !== null)
    facts.push(
      fact(t('fields.placeId'), <Link onOpen={() => links.onOpenPlace(placeId)}>{row.placeName}</Link>),
    );
  else if (loanPointId === null) facts.push(fact(t('fields.loanPointId'), t('page.nobody')));
  else
    facts.push(
      fact(
        t('fields.loanPointId'),
        onOpenLoanPoint === null ? (
          row.loanPointName
        ) : (
          <Link onOpen={() => onOpenLoanPoint(loanPointId)}>{row.loanPointName}</Link>
        ),
      ),
    );
  if (kitId !== null)
    facts.push(
      fact(
        t('fields.kitId'),
        <>
          <Link onOpen={() => links.onOpenKit(kitId)}>{row.kitName}</Link>
          {essentialToKit && ` (${t('page.essential')})`}
        </>,
      ),
    );
  return facts;
}

function useOrigin(item: Item, row: ItemRow, links: ItemLinks): readonly Fact[] {
  const { t, i18n } = useTranslation('items');
  const { value, quantity, acquiredOn, origin, funderId, funding, lotId } = item;
  const facts = [
    fact(t('fields.value'), value === null ? null : euroText(value, i18n.language)),
    fact(t('fields.acquiredOn'), acquiredOn === null ? null : dayText(acquiredOn)),
    fact(t('fields.origin'), origin === null ? null : t(`origins.${origin}`)),
    fact(
      t('fields.funderId'),
      funderId === null ? null : (
        <Link onOpen={() => links.onOpenOrganisation(funderId)}>{row.funderName}</Link>
      ),
    ),
    fact(t('fields.funding'), funding),
  ];
  if (value !== null && quantity !== 1)
    facts.splice(1, 0, fact(t('page.totalValue'), euroText(value * quantity, i18n.language)));
  if (lotId !== null)
    facts.push(fact(t('fields.lotId'), <Link onOpen={() => links.onOpenLot(lotId)}>{row.lotName}</Link>));
  return facts;
}

function useLending({ preparationDays, accessories }: Item): readonly Fact[] {
  const { t } = useTranslation('items');
  return [
    fact(t('fields.preparationDays'), t('page.days', { count: preparationDays })),
    {
      label: t('fields.accessories'),
      content: accessories.length === 0 ? null : accessories.join(', '),
      wide: false,
    },
  ];
}

function Link({ onOpen, children }: { readonly onOpen: () => void; readonly children: ReactNode }) {
  return (
    <Anchor component="button" type="button" ta="start" onClick={onOpen}>
      {children}
    </Anchor>
  );
}
