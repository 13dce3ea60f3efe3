import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconMinus, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import classes from '#renderer/features/sessions/sessions.module.css';
import { type ParticipantGroup, participantParts } from '#shared/domain/session/session.ts';
import { type GroupValues, withCount, withLine } from './group-lines.ts';

type Props = {
  readonly lines: readonly GroupValues[];
  readonly errorOf: (path: string) => ReactNode;
  readonly onChange: (lines: GroupValues[]) => void;
};

const publics = ['gender', 'age', 'situation', 'residence'] as const;

/** Who came, a line for persons alike: how many, and what is known of them. */
export function GroupTable({ lines, errorOf, onChange }: Props) {
  const { t } = useTranslation('sessions');
  const change = (at: number, patch: Partial<GroupValues>): void =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...patch } : line)));
  return (
    <div className={classes.groups}>
      {lines.length > 0 && (
        <table aria-label={t('form.groupTable')}>
          <thead>
            <tr>
              <th scope="col">{t('form.count')}</th>
              {publics.map((name) => (
                <th key={name} scope="col">
                  {t(`form.${name}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={line.key}>
                <td>
                  <CountCell
                    at={at}
                    value={line.count}
                    error={errorOf(`groups.${at}.count`)}
                    onChange={(count) => change(at, { count })}
                    onStep={(by) => onChange(withCount(lines, at, by))}
                  />
                </td>
                {publics.map((name) => (
                  <td key={name}>
                    <PartCell name={name} at={at} line={line} onChange={(patch) => change(at, patch)} />
                  </td>
                ))}
                <td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('form.removeLine', { line: at + 1 })}
                    onClick={() => onChange(lines.filter((_, index) => index !== at))}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange(withLine(lines))}
      >
        {t('form.addGroup')}
      </Button>
    </div>
  );
}

type CountProps = {
  readonly at: number;
  readonly value: string;
  readonly error: ReactNode;
  readonly onChange: (count: string) => void;
  readonly onStep: (by: number) => void;
};

function CountCell({ at, value, error, onChange, onStep }: CountProps) {
  const { t } = useTranslation('sessions');
  return (
    <div className={classes.counter}>
      <ActionIcon variant="default" aria-label={t('form.less', { line: at + 1 })} onClick={() => onStep(-1)}>
        <IconMinus size={14} aria-hidden />
      </ActionIcon>
      <TextInput
        id={fieldId(`groups.${at}.count`)}
        size="xs"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('form.ofLine', { field: t('form.count'), line: at + 1 })}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ActionIcon variant="default" aria-label={t('form.more', { line: at + 1 })} onClick={() => onStep(1)}>
        <IconPlus size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}

type PartProps = {
  readonly name: (typeof publics)[number];
  readonly at: number;
  readonly line: GroupValues;
  readonly onChange: (patch: Partial<Omit<ParticipantGroup, 'count'>>) => void;
};

function PartCell({ name, at, line, onChange }: PartProps) {
  const { t } = useTranslation('sessions');
  const { t: lists } = useTranslation('lists');
  const labels: Readonly<Record<string, string>> = lists(`breakdownParts.${name}`, { returnObjects: true });
  return (
    <NativeSelect
      size="xs"
      aria-label={t('form.ofLine', { field: t(`form.${name}`), line: at + 1 })}
      value={line[name]}
      data={participantParts[name].map((part) => ({ value: part, label: labels[part] ?? part }))}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        const part = participantParts[name].find((one) => one === chosen);
        if (part !== undefined) onChange({ [name]: part });
      }}
    />
  );
}
