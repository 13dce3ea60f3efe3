import type { Translated } from '#shared/messages/catalogue.ts';
import type { sessionsFr } from '#shared/messages/fr/sessions.ts';

/** Sessions: workshops and accompaniments. */
export const sessionsEn: Translated<typeof sessionsFr> = {
  title: 'Sessions',
  kinds: { workshop: 'Workshop', individual: 'Individual support' },
  themes: {
    equipment: 'First steps with equipment',
    internet: 'Browsing the internet',
    email: 'E-mail',
    smartphone: 'Phone and tablet',
    onlineProcedures: 'Online procedures',
    jobSearch: 'Job search',
    officeTools: 'Office tools',
    security: 'Security and personal data',
    socialNetworks: 'Social networks and remote exchange',
    parenting: 'Parenting and digital life',
    health: 'Health online',
    creation: 'Photo, video and creation',
    culture: 'Digital culture',
    other: 'Other',
  },
  fields: {
    placeId: 'Place',
    stopId: 'Stop',
    day: 'Date',
    kind: 'Kind of session',
    remote: 'At a distance',
    theme: 'Theme',
    title: 'Title',
    animatorId: 'Animator',
    minutes: 'Duration',
    seats: 'Seats offered',
    participants: 'Participants',
    groups: 'Details of the participants',
    source: 'Origin',
    externalId: 'Number in the tool it came from',
    comment: 'Comment',
  },
  yes: 'Yes',
  no: 'No',
  sources: { typed: 'Typed', imported: 'Imported', generated: 'Made for the example' },
};
