/** The acts on a ticket that a key begins from the queue. */
export const queueActs = ['answered', 'solved', 'waiting', 'handedOver', 'note'] as const;
export type QueueAct = (typeof queueActs)[number];

/** Their keys: the same as on the page of a ticket. */
export const actKeys: Readonly<Record<QueueAct, string>> = {
  answered: 'r',
  solved: 's',
  waiting: 'a',
  handedOver: 't',
  note: 'n',
};

/** The key by which the officer takes a ticket, as on its page. */
export const TAKE_KEY = 'm';
