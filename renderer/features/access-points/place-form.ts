import type { UseFormReturnType } from '@mantine/form';
import type { FormTools, FormValues } from './form-values.ts';

/** The form of a place, as its sections see it. */
export type PlaceForm = UseFormReturnType<FormValues>;

/** What every section is given. */
export type SectionProps = { readonly form: PlaceForm; readonly tools: FormTools };
