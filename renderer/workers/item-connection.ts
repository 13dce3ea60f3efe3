import type { Remote } from 'comlink';
import type { ItemApi } from './item-api.ts';

/** The verbs of items, kits, lots, moves and maintenances, across to the worker. */
export function itemVerbsOf(remote: Remote<ItemApi>): ItemApi {
  return {
    itemRows: (...given) => remote.itemRows(...given),
    itemsOf: (...given) => remote.itemsOf(...given),
    kitsOf: (...given) => remote.kitsOf(...given),
    kitRows: (...given) => remote.kitRows(...given),
    lotRows: (...given) => remote.lotRows(...given),
    nextInventoryNumbers: (...given) => remote.nextInventoryNumbers(...given),
    createItem: (...given) => remote.createItem(...given),
    createItems: (...given) => remote.createItems(...given),
    editItem: (...given) => remote.editItem(...given),
    deleteItem: (...given) => remote.deleteItem(...given),
    retireItems: (...given) => remote.retireItems(...given),
    reinstateItems: (...given) => remote.reinstateItems(...given),
    moveItems: (...given) => remote.moveItems(...given),
    editTransfer: (...given) => remote.editTransfer(...given),
    deleteTransfer: (...given) => remote.deleteTransfer(...given),
    createLot: (...given) => remote.createLot(...given),
    editLot: (...given) => remote.editLot(...given),
    deleteLot: (...given) => remote.deleteLot(...given),
    createKit: (...given) => remote.createKit(...given),
    editKit: (...given) => remote.editKit(...given),
    moveKit: (...given) => remote.moveKit(...given),
    retireKit: (...given) => remote.retireKit(...given),
    deleteKit: (...given) => remote.deleteKit(...given),
    recordMaintenance: (...given) => remote.recordMaintenance(...given),
    editMaintenance: (...given) => remote.editMaintenance(...given),
    deleteMaintenance: (...given) => remote.deleteMaintenance(...given),
  };
}
