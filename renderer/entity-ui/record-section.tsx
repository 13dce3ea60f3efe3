import { type ReactNode, useId } from 'react';
import classes from './record-page.module.css';

/** One fact of a record; null content is not known. `wide` takes the whole line. */
export type Fact = { readonly label: string; readonly content: ReactNode | null; readonly wide: boolean };

/** A part of a page or of a form: its heading on the left, its content beside. */
export function RecordSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

/** The known facts of a part, under its heading; nothing when none is known. */
export function FactSectionView({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly Fact[];
}) {
  if (facts.every(({ content }) => content === null)) return null;
  return (
    <RecordSection title={title}>
      <FactList facts={facts} />
    </RecordSection>
  );
}

/** Facts in two columns, the known ones only. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ content }) => content !== null);
  if (known.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {known.map(({ label, content, wide }) => (
        <div key={label} className={classes.fact} data-wide={wide || undefined}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
