import { Alert, Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/items/items.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { emptyShare, movesOfShares, type Share, sharedCount } from './lot-shares.ts';

type Props = {
  readonly name: string;
  /** Every item of the lot. */
  readonly items: readonly ItemRow[];
  readonly onClose: () => void;
};

/** Shares out the items of a lot that nobody holds, between loan points and places, as one act. */
export function ShareDialog({ name, items, onClose }: Props) {
  const { t } = useTranslation('items');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const [shares, setShares] = useState<readonly Share[]>([emptyShare('place')]);
  const [on, setOn] = useState(dayText(today));
  const [notes, setNotes] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  // Taken in the order of their numbers.
  const left = items
    .filter(
      ({ state, loanPointId, placeId }) => state !== 'retired' && loanPointId === null && placeId === null,
    )
    .map(({ id }) => id);
  const remaining = left.length - sharedCount(shares);
  const change = (key: string, part: Partial<Share>): void =>
    setShares(shares.map((share) => (share.key === key ? { ...share, ...part } : share)));
  const submit = async (): Promise<void> => {
    const read = new FieldReader();
    const day = read.day('on', on, today);
    if (day === null && read.problems.length === 0) read.refuse('on', 'item/day-missing');
    const moves = movesOfShares(shares, left, read);
    if (day === null || read.problems.length > 0) {
      setProblems(read.problems);
      return;
    }
    setBusy(true);
    const outcome = await api.moveItems(moves, { on: day, notes: read.text(notes) });
    setBusy(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    notice(t('lots.shared', { count: moves.length }), outcome.value);
    onClose();
  };
  const onDayProblem = problems.find(({ field }) => field === 'on');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('lots.shareTitle', { name })}
      centered
      size="xl"
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="md">
          <p className={classes.quiet}>{t('lots.sharesHelp')}</p>
          <p aria-live="polite">
            <strong>{t('lots.left', { count: left.length })}.</strong>{' '}
            {remaining < 0 ? (
              <span className={classes.warn}>{t('lots.leftTooMany', { count: -remaining })}</span>
            ) : (
              t('lots.leftAfter', { count: remaining })
            )}
          </p>
          {shares.map((share, index) => (
            <ShareRow
              key={share.key}
              share={share}
              number={index + 1}
              last={shares.length === 1}
              onChange={(part) => change(share.key, part)}
              onRemove={() => setShares(shares.filter(({ key }) => key !== share.key))}
            />
          ))}
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setShares([...shares, emptyShare(shares.at(-1)?.kind ?? 'place')])}
            >
              {t('lots.addShare')}
            </Button>
          </div>
          <DayInput
            label={t('move.on')}
            required
            error={onDayProblem === undefined ? null : problemSentence(onDayProblem)}
            value={on}
            onChange={setOn}
          />
          <Textarea
            label={t('move.notes')}
            autosize
            minRows={1}
            maxRows={5}
            value={notes}
            onChange={(event) => setNotes(event.currentTarget.value)}
          />
          {problems.some(({ field }) => field !== 'on') && (
            <Alert color="red" role="alert">
              <ProblemList problems={problems.filter(({ field }) => field !== 'on')} />
            </Alert>
          )}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('lots.share')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

type RowProps = {
  readonly share: Share;
  readonly number: number;
  readonly last: boolean;
  readonly onChange: (part: Partial<Share>) => void;
  readonly onRemove: () => void;
};

/** One destination and how many go there. */
function ShareRow({ share: { kind, holderId, count }, number, last, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('items');
  const id = useId();
  const holder = {
    id: `${id}-holder`,
    label: t('lots.shareNumber', { number }),
    error: null,
    value: holderId,
    onChange: (chosen: string) => onChange({ holderId: chosen }),
  };
  return (
    <div className={classes.share}>
      <NativeSelect
        label={t('lots.shareKind')}
        data={[
          { value: 'place', label: t('move.kinds.place') },
          { value: 'loanPoint', label: t('move.kinds.loanPoint') },
        ]}
        value={kind}
        onChange={(event) =>
          onChange({ kind: event.currentTarget.value === 'place' ? 'place' : 'loanPoint', holderId: '' })
        }
      />
      {kind === 'place' ? (
        <PlacePicker {...holder} description="" except={null} />
      ) : (
        <LoanPointPicker {...holder} description={null} />
      )}
      <TextInput
        label={t('lots.shareCount')}
        inputMode="numeric"
        autoComplete="off"
        value={count}
        onChange={(event) => onChange({ count: event.currentTarget.value })}
      />
      <div className={classes.removal}>
        <RemoveRow label={t('lots.removeShare', { number })} last={last} onRemove={onRemove} />
      </div>
    </div>
  );
}
