import { Anchor, SegmentedControl, Select } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommunePicker } from '#renderer/entity-ui/commune-picker.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import type { Destination } from '#renderer/workers/animator-api.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import classes from './animators.module.css';
import { HolderTable } from './holder-table.tsx';

type Props = {
  readonly onOpenAnimator: (animatorId: string) => void;
  readonly onBack: () => void;
};

/** *Qui peut transmettre ?*: a theme, a spot, and who has the skill, those who can pass it on and are near first. */
export function PassOnScreen({ onOpenAnimator, onBack }: Props) {
  const { t } = useTranslation('animators');
  useWindowTitle(t('passOn.title'));
  const [theme, setTheme] = useState<string | null>(null);
  const [near, setNear] = useState<Destination | null>(null);
  const readThemes = useCallback((api: RegisterApi) => api.animatorThemes(), []);
  const themes = useRegisterQuery(readThemes, ['animator']);
  if (themes === undefined) return null;
  return (
    <div className={recordClasses.page}>
      <Anchor component="button" type="button" size="sm" className={recordClasses.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('passOn.back')}
      </Anchor>
      <h1>{t('passOn.title')}</h1>
      <p className={classes.lead}>{t(themes.length === 0 ? 'passOn.themesNone' : 'passOn.lead')}</p>
      {themes.length > 0 && (
        <>
          <search className={classes.question}>
            <Select
              label={t('passOn.theme')}
              placeholder={t('passOn.themePlaceholder')}
              data={themes}
              searchable
              value={theme}
              onChange={setTheme}
              limit={50}
            />
            <DestinationFields onNear={setNear} />
          </search>
          {theme === null ? (
            <p className={classes.lead}>{t('passOn.choose')}</p>
          ) : (
            <Holders theme={theme} near={near} onOpenAnimator={onOpenAnimator} />
          )}
        </>
      )}
    </div>
  );
}

/** Near a place, or near a commune. */
function DestinationFields({ onNear }: { readonly onNear: (near: Destination | null) => void }) {
  const { t } = useTranslation('animators');
  const [kind, setKind] = useState<'place' | 'commune'>('place');
  const [placeId, setPlaceId] = useState('');
  const [commune, setCommune] = useState({ text: '', code: '' });
  const choose = (next: 'place' | 'commune'): void => {
    setKind(next);
    setPlaceId('');
    setCommune({ text: '', code: '' });
    onNear(null);
  };
  return (
    <>
      <div>
        <span id="near-kind" className={classes.quiet}>
          {t('passOn.near')}
        </span>
        <div>
          <SegmentedControl
            aria-labelledby="near-kind"
            value={kind}
            onChange={(value) => choose(value === 'commune' ? 'commune' : 'place')}
            data={[
              { value: 'place', label: t('passOn.nearPlace') },
              { value: 'commune', label: t('passOn.nearCommune') },
            ]}
          />
        </div>
      </div>
      {kind === 'place' ? (
        <PlacePicker
          id="near-place"
          label={t('passOn.place')}
          description={t('passOn.nearHelp')}
          error={null}
          value={placeId}
          onChange={(id) => {
            setPlaceId(id);
            onNear(id === '' ? null : { kind: 'place', id });
          }}
          except={null}
        />
      ) : (
        <CommunePicker
          id="near-commune"
          label={t('passOn.commune')}
          description={t('passOn.nearHelp')}
          required={false}
          error={null}
          text={commune.text}
          code={commune.code}
          onText={(text) => {
            setCommune({ text, code: '' });
            onNear(null);
          }}
          onChoose={({ name, code }) => {
            setCommune({ text: name, code });
            onNear({ kind: 'commune', code });
          }}
        />
      )}
    </>
  );
}

function Holders({
  theme,
  near,
  onOpenAnimator,
}: Pick<Props, 'onOpenAnimator'> & { readonly theme: string; readonly near: Destination | null }) {
  const { t } = useTranslation('animators');
  const read = useCallback((api: RegisterApi) => api.whoCanPassOn(theme, near), [theme, near]);
  const holders = useRegisterQuery(read, ['animator', 'assignment', 'accessPoint']);
  if (holders === undefined) return null;
  if (holders.length === 0) return <p className={classes.lead}>{t('passOn.nobody')}</p>;
  return (
    <>
      <p aria-live="polite">{t('passOn.result', { count: holders.length })}</p>
      <HolderTable holders={holders} near={near !== null} onOpenAnimator={onOpenAnimator} />
      {near !== null && <p className={classes.note}>{t('passOn.method')}</p>}
    </>
  );
}
