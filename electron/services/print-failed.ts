/** The pages of a report were not laid: their process fell, or they did not come in time. */
export class PrintFailedError extends Error {
  /** The file that waited for them. */
  fileName = '';
}
