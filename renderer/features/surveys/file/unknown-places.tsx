import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import classes from '#renderer/features/surveys/surveys.module.css';
import { foldText } from '#shared/search/fold-text.ts';

/** Names asked about at once: a column that holds something else has hundreds. */
const SHOWN = 20;

type Props = {
  readonly names: readonly string[];
  /** What was chosen, by the name folded; null = the place stays unknown. */
  readonly chosen: ReadonlyMap<string, string | null>;
  readonly onChoose: (name: string, placeId: string | null) => void;
};

/** Names of places that the register does not know: which place each one means, or none. */
export function UnknownPlaces({ names, chosen, onChoose }: Props) {
  const { t } = useTranslation('surveys');
  return (
    <fieldset className={classes.asked}>
      <legend>{t('file.unknownPlaces', { count: names.length })}</legend>
      <ul className={classes.words}>
        {names.slice(0, SHOWN).map((name, at) => {
          const choice = chosen.get(foldText(name));
          return (
            <li key={name} className={classes.said}>
              <PlacePicker
                id={`unknown-place-${at}`}
                label={name}
                description=""
                error={null}
                value={choice ?? ''}
                except={null}
                onChange={(placeId) => onChoose(name, placeId === '' ? null : placeId)}
              />
              <Checkbox
                mt="1.75rem"
                label={t('file.noPlace')}
                aria-label={t('file.noPlaceNamed', { name })}
                checked={choice === null}
                onChange={() => onChoose(name, null)}
              />
            </li>
          );
        })}
      </ul>
      {names.length > SHOWN && (
        <p className={classes.note}>{t('file.moreNames', { count: names.length - SHOWN })}</p>
      )}
    </fieldset>
  );
}
