import type { AnimatorInput } from './animator.ts';

/** An animator of whom nothing is known but that a name is to be given. */
export const emptyAnimator: AnimatorInput = {
  lastName: '',
  firstName: null,
  kind: null,
  status: null,
  contract: null,
  contractFrom: null,
  contractTo: null,
  ftePercent: null,
  employerId: null,
  phone: null,
  emails: [],
  postcode: null,
  communeCode: null,
  communeName: null,
  travelKm: null,
  skills: [],
  accreditations: [],
  trainings: [],
  externalIds: [],
  verifiedOn: null,
  notes: null,
};
