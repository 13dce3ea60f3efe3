import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import type { RetentionPreview } from '#renderer/storage/ticket-retention-store.ts';

type Props = Pick<RetentionPreview, 'texts'> & {
  /** Keys of the texts that are left as they are. */
  readonly spared: ReadonlySet<string>;
  readonly onSpare: (spared: ReadonlySet<string>) => void;
};

/** Lines shown at first, and more at each click. */
const SHOWN = 200;

/** The free texts that hold the name or the telephone of whoever called, each to be looked at. */
export function CallerTexts({ texts, spared, onSpare }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const [limit, setLimit] = useState(SHOWN);
  if (texts.length === 0) return <p>{t('retention.textsNone')}</p>;
  const more = texts.length - limit;
  const title = t('retention.textsTitle', { count: texts.length });
  const toggle = (key: string): void => {
    const next = new Set(spared);
    if (!next.delete(key)) next.add(key);
    onSpare(next);
  };
  return (
    <div>
      <h3 className={classes.heading}>{title}</h3>
      <p className={classes.help}>{t('retention.textsHelp')}</p>
      <ul className={classes.found} aria-label={title}>
        {texts.slice(0, limit).map(({ key, number, part, text, mentions }) => (
          <li key={key}>
            <Checkbox
              checked={!spared.has(key)}
              onChange={() => toggle(key)}
              label={
                <>
                  {number}, {t(`retention.parts.${part}`)}
                </>
              }
            />
            <Marked text={text} mentions={mentions} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          {t('retention.textsMore', { count: more })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => setLimit(limit + SHOWN)}>
            {t('retention.textsShow')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** A text with what would be taken out of it, as far as the screen needs it. */
function Marked({ text, mentions }: Pick<Props['texts'][number], 'text' | 'mentions'>) {
  const parts = mentions.flatMap(({ from, to }, index) => {
    const before = mentions[index - 1]?.to ?? 0;
    return [
      { from: before, text: text.slice(before, from), gone: false },
      { from, text: text.slice(from, to), gone: true },
    ];
  });
  const end = mentions.at(-1)?.to ?? 0;
  return (
    <div className={classes.marked}>
      {[...parts, { from: end, text: text.slice(end), gone: false }].map((part) =>
        part.gone ? (
          <mark key={`${part.from} gone`}>{part.text}</mark>
        ) : (
          <span key={part.from}>{part.text}</span>
        ),
      )}
    </div>
  );
}
