/** Sentences of the problems whose code begins as its keys do (access-points). */
export const accessPointsErrorsFr = {} as const;
