import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { TemplateDialog } from './template-dialog.tsx';
import type { TicketTemplate } from './ticket-template.ts';

/** The texts that the officer often writes, and the ways to change them. */
export function Templates({ templates }: { readonly templates: readonly TicketTemplate[] }) {
  const { t } = useTranslation('hotlineSettings');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asked, setAsked] = useState<{ readonly template: TicketTemplate | null } | null>(null);
  const remove = async ({ id, name }: TicketTemplate): Promise<void> => {
    const outcome = await api.editHotlineSettings({ templates: templates.filter((one) => one.id !== id) });
    if (outcome.ok) notice(t('templates.removed', { name }), outcome.value);
  };
  return (
    <>
      <p className={classes.help}>{t('templates.help')}</p>
      {templates.length === 0 ? (
        <p>{t('templates.none')}</p>
      ) : (
        <ul className={classes.entries}>
          {[...templates]
            .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
            .map((template) => (
              <li key={template.id}>
                <span>
                  {template.name}
                  <span className={classes.excerpt}>{template.text}</span>
                </span>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('templates.editNamed', { name: template.name })}
                  onClick={() => setAsked({ template })}
                >
                  {t('templates.edit')}
                </Button>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('templates.removeNamed', { name: template.name })}
                  onClick={() => void remove(template)}
                >
                  {t('templates.remove')}
                </Button>
              </li>
            ))}
        </ul>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setAsked({ template: null })}
      >
        {t('templates.add')}
      </Button>
      {asked !== null && (
        <TemplateDialog template={asked.template} all={templates} onClose={() => setAsked(null)} />
      )}
    </>
  );
}
