import type { UseFormReturnType } from '@mantine/form';
import type { LoanValues } from './loan-values.ts';

/** The form of a loan, as its parts are given it. */
export type LoanFormState = UseFormReturnType<LoanValues>;
