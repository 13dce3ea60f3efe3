import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './call.module.css';
import { type CallPart, callFieldId } from './call-fields.ts';
import { TemplateMenu, type TemplateMenuState } from './template-menu.tsx';

/** What is asked, in a few words and in more. */
export function SubjectFields({
  values,
  set,
  errorOf,
  templates,
}: CallPart & { readonly templates: TemplateMenuState }) {
  const { t: words } = useTranslation('tickets');
  return (
    <>
      <TextInput
        id={callFieldId('subject')}
        label={words('fields.subject')}
        required
        autoComplete="off"
        value={values.subject}
        error={errorOf('subject')}
        onChange={(event) => set({ subject: event.currentTarget.value })}
      />
      <div className={classes.description}>
        <Textarea
          id={callFieldId('description')}
          label={words('fields.description')}
          autosize
          minRows={1}
          maxRows={6}
          value={values.description}
          error={errorOf('description')}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
        <TemplateMenu state={templates} onInsert={(text) => insertText(text, values.description, set)} />
      </div>
    </>
  );
}

/** Puts a text where the description is being typed, on lines of its own unless it stands alone, and goes on after it. */
function insertText(text: string, description: string, set: CallPart['set']): void {
  const area = document.getElementById(callFieldId('description'));
  const at = area instanceof HTMLTextAreaElement ? area.selectionEnd : description.length;
  const before = description.slice(0, at);
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  set({ description: start + text + description.slice(at) });
  requestAnimationFrame(() => {
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.focus();
    area.setSelectionRange(start.length + text.length, start.length + text.length);
  });
}
