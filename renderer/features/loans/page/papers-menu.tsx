import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LoanState } from '#shared/domain/loan/loan-state.ts';

/** The papers of a loan: its agreement, and the slips of its hand-over and of its return. */
export type LoanPaper = 'agreement' | 'out' | 'back';

type Props = { readonly state: LoanState; readonly onOpen: (paper: LoanPaper) => void };

/** The papers that a loan can have as it stands; nothing for one that was cancelled. */
export function PapersMenu({ state, onOpen }: Props) {
  const { t } = useTranslation('loans');
  if (state === 'cancelled') return null;
  const papers: readonly LoanPaper[] =
    state === 'out' || state === 'returned' ? ['agreement', 'out', 'back'] : ['agreement', 'out'];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPrinter size={15} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('page.papers.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {papers.map((paper) => (
          <Menu.Item key={paper} onClick={() => onOpen(paper)}>
            {t(`page.papers.${paper}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
