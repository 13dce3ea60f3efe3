import type { Remote } from 'comlink';
import type { EquipmentFiguresApi } from './equipment-figures-api.ts';

/** The verbs of the figures of equipment, across to the worker. */
export function equipmentFiguresVerbsOf(remote: Remote<EquipmentFiguresApi>): EquipmentFiguresApi {
  return {
    equipmentModel: (...given) => remote.equipmentModel(...given),
    figureRecords: (...given) => remote.figureRecords(...given),
    placeLoanYears: (...given) => remote.placeLoanYears(...given),
    loanYears: (...given) => remote.loanYears(...given),
  };
}
