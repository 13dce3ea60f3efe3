import { foldText } from '#shared/search/fold-text.ts';

const FIELD = /\{([^{}]*)\}/g;

/** A template's fields, as they are written between braces; case and accents do not count. */
export type TemplateFields<Field extends string> = {
  /** The field of a name; null when it is none. */
  readonly fieldOf: (name: string) => Field | null;
};

/** Makes the fields of a kind of template. @param fields as the officer is shown them */
export function templateFields<Field extends string>(fields: readonly Field[]): TemplateFields<Field> {
  const byFolded: ReadonlyMap<string, Field> = new Map(fields.map((field) => [foldText(field), field]));
  return { fieldOf: (name) => byFolded.get(foldText(name)) ?? null };
}

/**
 * The text of a template with its fields filled. A line that names something unknown is left out: nobody is told to call
 * a number that is not there. What is between braces and is no field stays as it is.
 *
 * @param values what stands for each field; null = not known
 * @param lists fields that, alone on their line, give one line an entry
 */
export function fillTemplate<Field extends string>(
  template: string,
  { fieldOf }: TemplateFields<Field>,
  values: Readonly<Record<Field, string | null>>,
  lists: ReadonlyMap<Field, readonly string[]> = new Map(),
): string {
  const lines = template.split(/\r?\n/).flatMap((line): readonly string[] => {
    const alone = /^\s*\{([^{}]*)\}\s*$/.exec(line)?.[1];
    const field = alone === undefined ? null : fieldOf(alone);
    const list = field === null ? undefined : lists.get(field);
    if (list !== undefined) return list.map((entry) => `– ${entry}`);
    let lacks = false;
    const filled = line.replace(FIELD, (written, name: string) => {
      const known = fieldOf(name);
      if (known === null) return written;
      const value = values[known];
      if (value === null) lacks = true;
      return value ?? '';
    });
    return lacks ? [] : [filled];
  });
  return lines.join('\n').trim();
}

/** What a template has between braces that is no field, in order. */
export function unknownFields(template: string, { fieldOf }: TemplateFields<string>): readonly string[] {
  return [...template.matchAll(FIELD)].map(([, name]) => name ?? '').filter((name) => fieldOf(name) === null);
}
