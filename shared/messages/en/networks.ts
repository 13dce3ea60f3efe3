import type { Translated } from '#shared/messages/catalogue.ts';
import type { networksFr } from '#shared/messages/fr/networks.ts';

/** English of {@link networksFr}. */
export const networksEn: Translated<typeof networksFr> = {
  title: 'Networks',
  intro:
    'A network is a family of places (PAPI, Cybercommunes, France services…). A place may be in several.',
  create: 'New network',
  empty: 'No network yet. Make one here, or from the form of a place.',
  name: 'Name',
  nameMissing: 'Give the network a name.',
  nameTooLong: 'The name of a network has at most 120 characters.',
  description: 'Description',
  descriptionHelp: 'What these places share, who runs the network.',
  noDescription: 'No description.',
  places: 'Places',
  history: 'History',
  back: 'All networks',
  gone: 'This network is not in the register. It may have been deleted.',
  edit: 'Edit',
  delete: 'Delete',
  createTitle: 'New network',
  editTitle: 'Edit “{{name}}”',
  saved: '“{{name}}” is saved.',
  deleted: '“{{name}}” is deleted.',
  deleteTitle: 'Delete “{{name}}”?',
  deleteBody:
    'The network leaves the register. You can undo right after. While places are in it, or a report is about it, the deletion is refused.',
  noPlaces: 'No place is in this network. The form of a place puts it there.',
  count_one: '{{count}} place',
  count_other: '{{count}} places',
  more_one: 'And {{count}} more: the list of places, filtered by this network, shows them all.',
  more_other: 'And {{count}} more: the list of places, filtered by this network, shows them all.',
};
