import type { Remote } from 'comlink';
import type { HotlineSettingsApi } from './hotline-settings-api.ts';

/** The verbs of the settings of the hotline, across to the worker. */
export function hotlineSettingsVerbsOf(remote: Remote<HotlineSettingsApi>): HotlineSettingsApi {
  return {
    editHotlineSettings: (...given) => remote.editHotlineSettings(...given),
    replaceTicketCategory: (...given) => remote.replaceTicketCategory(...given),
    ticketCategoryUses: (...given) => remote.ticketCategoryUses(...given),
    createAnsweringLevel: (...given) => remote.createAnsweringLevel(...given),
    editAnsweringLevel: (...given) => remote.editAnsweringLevel(...given),
    deleteAnsweringLevel: (...given) => remote.deleteAnsweringLevel(...given),
    movedDueTimes: (...given) => remote.movedDueTimes(...given),
    retentionPreview: (...given) => remote.retentionPreview(...given),
    anonymiseTickets: (...given) => remote.anonymiseTickets(...given),
    anonymisations: (...given) => remote.anonymisations(...given),
  };
}
