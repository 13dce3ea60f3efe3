/** The words of the report itself: titles, tables, charts, definitions, method; by the codes of the report model. */
export const reportDocumentFr = {} as const;
