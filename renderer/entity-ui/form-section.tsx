import { type ReactNode, useId } from 'react';
import classes from './record-form.module.css';

/** A part of the form: its heading on the left, its fields in two columns beside. */
export function FormSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id}>{title}</h2>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
