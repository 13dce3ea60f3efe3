/** How far a long task is. `done` and `total` are in the unit of the task (rows, bytes). */
export type Progress = { readonly done: number; readonly total: number };
export type OnProgress = (progress: Progress) => void;
