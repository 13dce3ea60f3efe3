import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import type { CodeReading } from '#renderer/workers/inventory-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import classes from './inventory.module.css';
import { ScanAnswer } from './scan-answer.tsx';
import { type ScanLine, scanLine } from './scan-line.ts';
import type { useInventoryActs } from './use-inventory-acts.ts';
import { useTypedAnywhere } from './use-typed-anywhere.ts';

type Props = {
  readonly inventoryId: string;
  /** A code of something that is counted: how many is asked for. */
  readonly onCounted: (itemId: string) => void;
  readonly run: ReturnType<typeof useInventoryActs>['run'];
};

/** Readings that stay on the screen under the last one. */
const PAST = 4;

/**
 * A field that takes a scanner plugged in as a keyboard: a code, then Enter. Codes that come faster than they are
 * written wait their turn, and none is lost.
 */
export function ScanField({ inventoryId, onCounted, run }: Props) {
  const { t, i18n } = useTranslation('loanPoints');
  const { api } = useRegister();
  const input = useRef<HTMLInputElement>(null);
  const turn = useRef(Promise.resolve());
  const [code, setCode] = useState('');
  const [read, setRead] = useState<readonly ScanLine[]>([]);
  const [last, setLast] = useState<CodeReading | null>(null);
  useTypedAnywhere(input);
  useEffect(() => input.current?.focus(), []);
  const tell = (line: ScanLine, reading: CodeReading | null): void => {
    setLast(reading);
    setRead((before) => [line, ...before].slice(0, PAST + 1));
  };
  const readCode = async (typed: string): Promise<void> => {
    const outcome = await api.readCode(inventoryId, typed);
    const words = i18n.getFixedT(i18n.language, 'loanPoints');
    if (outcome.ok) {
      tell(scanLine(outcome.value, words), outcome.value);
      if (outcome.value.kind === 'counted') onCounted(outcome.value.itemId);
    } else
      tell(
        {
          tone: 'bad',
          text: outcome.problems.map((problem) => problemSentence(problem)).join(' '),
          more: null,
        },
        null,
      );
  };
  const tickKit = (reading: CodeReading & { readonly kind: 'kit' }): void =>
    void run(
      () =>
        api.countItems(
          inventoryId,
          reading.parts.map((itemId) => ({ itemId, quantity: 1, condition: null, note: null })),
        ),
      t('inventory.scan.kitDone', { name: reading.name }),
      () => input.current?.focus(),
    );
  return (
    <div className={classes.scan}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const typed = code;
          setCode('');
          turn.current = turn.current.then(() => readCode(typed));
        }}
      >
        <TextInput
          ref={input}
          label={t('inventory.scan.label')}
          description={t('inventory.scan.help')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('inventory.scan.add')}
        </Button>
      </form>
      <ScanAnswer
        lines={read}
        action={
          last?.kind === 'kit' && last.parts.length > last.seen ? (
            <Button size="compact-sm" onClick={() => tickKit(last)}>
              {t('inventory.scan.kitAll')}
            </Button>
          ) : null
        }
      />
    </div>
  );
}
