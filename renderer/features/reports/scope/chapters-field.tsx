import { ActionIcon, Checkbox, Input } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReportChapter, reportChapters } from '#shared/domain/report/report.ts';
import { moveChapter } from './report-scope.ts';
import classes from './scope.module.css';

type ChaptersFieldProps = {
  /** The chapters that are printed, in their order. */
  readonly value: readonly ReportChapter[];
  readonly onChange: (chapters: readonly ReportChapter[]) => void;
  readonly error: string | null;
};

/** Switches the chapters of a report on and off, and puts those that are printed in order. */
export function ChaptersField({ value, onChange, error }: ChaptersFieldProps) {
  const { t } = useTranslation('reports');
  const label = useId();
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<{ readonly chapter: ReportChapter; readonly step: -1 | 1 } | null>(null);
  // A row that moves in the page loses the focus: it is given back to the same button, or to the other one at an end.
  useEffect(() => {
    if (moved === null || !value.includes(moved.chapter)) return;
    const row = list.current?.querySelector(`[data-chapter="${moved.chapter}"]`);
    const buttons = [...(row?.querySelectorAll('button') ?? [])];
    const [up, down] = buttons;
    const asked = moved.step === -1 ? up : down;
    (asked?.disabled === true ? buttons.find((button) => !button.disabled) : asked)?.focus();
  }, [moved, value]);
  const off = reportChapters.filter((chapter) => !value.includes(chapter));
  const move = (chapter: ReportChapter, step: -1 | 1): void => {
    setMoved({ chapter, step });
    onChange(moveChapter(value, chapter, step));
  };
  return (
    <fieldset className={classes.field} aria-labelledby={label}>
      <Input.Label id={label} labelElement="div">
        {t('form.chapters')}
      </Input.Label>
      <ul ref={list} className={classes.chapters}>
        {[...value, ...off].map((chapter, index) => (
          <li key={chapter} data-chapter={chapter} className={classes.chapter}>
            <Checkbox
              label={t(`chapter.${chapter}`)}
              checked={index < value.length}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...value, chapter] : value.filter((one) => one !== chapter))
              }
            />
            {index < value.length && (
              <span className={classes.moves}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  disabled={index === 0}
                  aria-label={t('form.up', { chapter: t(`chapter.${chapter}`) })}
                  onClick={() => move(chapter, -1)}
                >
                  <IconArrowUp size={15} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  disabled={index === value.length - 1}
                  aria-label={t('form.down', { chapter: t(`chapter.${chapter}`) })}
                  onClick={() => move(chapter, 1)}
                >
                  <IconArrowDown size={15} />
                </ActionIcon>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className={classes.said}>
        {moved !== null &&
          value.includes(moved.chapter) &&
          t('form.movedTo', {
            chapter: t(`chapter.${moved.chapter}`),
            at: value.indexOf(moved.chapter) + 1,
            count: value.length,
          })}
      </p>
      {error !== null && <Input.Error>{error}</Input.Error>}
    </fieldset>
  );
}
