/** The shape that a translation must have: the same keys as the French catalogue, all the way down. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
