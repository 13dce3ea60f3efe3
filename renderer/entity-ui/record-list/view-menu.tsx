import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ListView, SavedView, ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import classes from './record-list.module.css';
import { ViewNameDialog } from './view-name-dialog.tsx';

type Props = {
  readonly list: ViewedList;
  readonly views: readonly SavedView[];
  readonly view: ListView;
  /** The saved view that the list began with; null for none. */
  readonly viewId: string | null;
  readonly onChoose: (view: SavedView | null) => void;
  readonly onSaved: (id: string) => void;
};

/** The saved views of a list: choose one, keep what is shown as one, change, forget. */
export function ViewMenu({ list, views, view, viewId, onChoose, onSaved }: Props) {
  const { t } = useTranslation('recordList');
  const { api } = useRegister();
  const tell = useWrittenNotice();
  const [naming, setNaming] = useState<'save' | 'rename' | null>(null);
  const current = views.find(({ id }) => id === viewId) ?? null;
  const isChanged = current !== null && !sameValue(current.view, view);
  const name = current?.name ?? '';
  const act = async (work: ReturnType<typeof api.editView>, said: string): Promise<void> => {
    const written = await work;
    if (written.ok) tell(said, written.value);
  };
  return (
    <>
      <Menu
        position="bottom-end"
        withinPortal={false}
        width={300}
        returnFocus
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            className={classes.plain}
            data-filtered={current !== null || undefined}
            leftSection={<IconBookmark size={14} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            <span className={classes.viewName}>
              {current === null ? t('views.button') : isChanged ? t('views.changed', { name }) : name}
            </span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('views.menu')}>
          <Menu.Item
            leftSection={<IconCheck size={14} aria-hidden opacity={current === null ? 1 : 0} />}
            onClick={() => onChoose(null)}
          >
            {t('views.none')}
          </Menu.Item>
          {views.map((saved) => (
            <Menu.Item
              key={saved.id}
              leftSection={<IconCheck size={14} aria-hidden opacity={saved.id === viewId ? 1 : 0} />}
              rightSection={saved.isDefault && <span className={classes.quiet}>{t('views.isDefault')}</span>}
              onClick={() => onChoose(saved)}
            >
              {saved.name}
            </Menu.Item>
          ))}
          {views.length === 0 && <p className={classes.menuNote}>{t('views.empty')}</p>}
          <Menu.Divider />
          {current !== null && isChanged && (
            <Menu.Item
              onClick={() => void act(api.editView(current.id, { view }), t('views.updated', { name }))}
            >
              {t('views.update', { name })}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => setNaming('save')}>{t('views.save')}</Menu.Item>
          {current !== null && (
            <>
              <Menu.Item onClick={() => setNaming('rename')}>{t('views.rename', { name })}</Menu.Item>
              <Menu.Item
                onClick={() =>
                  void act(
                    api.setDefaultView(list, current.isDefault ? null : current.id),
                    current.isDefault ? t('views.defaultUnset') : t('views.defaultSet', { name }),
                  )
                }
              >
                {t(current.isDefault ? 'views.noDefault' : 'views.makeDefault', { name })}
              </Menu.Item>
              <Menu.Item onClick={() => void act(api.deleteView(current.id), t('views.deleted', { name }))}>
                {t('views.delete', { name })}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming !== null && (
        <ViewNameDialog
          title={t(naming === 'save' ? 'views.saveTitle' : 'views.renameTitle')}
          name={naming === 'save' ? '' : name}
          write={async (typed) => {
            const written =
              naming === 'rename' && current !== null
                ? await api.editView(current.id, { name: typed })
                : await api.saveView({ list, name: typed, view, isDefault: false });
            if (!written.ok) return written.problems;
            if ('id' in written.value && typeof written.value.id === 'string') onSaved(written.value.id);
            tell(t(naming === 'save' ? 'views.saved' : 'views.renamed', { name: typed }), written.value);
            setNaming(null);
            return [];
          }}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}
