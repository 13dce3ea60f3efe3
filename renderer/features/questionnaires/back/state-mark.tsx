import {
  IconAlertTriangle,
  IconArrowsExchange,
  IconBan,
  IconCheck,
  IconCircleDashed,
  IconEqual,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import type { FileState } from '#shared/exchange/questionnaire/review.ts';

const icons = {
  good: IconCheck,
  changed: IconArrowsExchange,
  doubtful: IconAlertTriangle,
  same: IconEqual,
  empty: IconCircleDashed,
  refused: IconBan,
} as const;

/** What became of a file, by a sign and by words. */
export function StateMark({ state }: { readonly state: FileState }) {
  const { t } = useTranslation('questionnaires');
  const Icon = icons[state];
  return (
    <span className={classes.state} data-state={state} title={t(`back.statesHelp.${state}`)}>
      <Icon size={15} aria-hidden />
      {t(`back.states.${state}`)}
    </span>
  );
}
