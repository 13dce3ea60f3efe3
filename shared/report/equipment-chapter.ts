import { borrowerKindBlocks, loanAreaBlocks, loanMonthBlocks } from './equipment-borrowers.ts';
import { type EquipmentInputs, hasEquipment, layEquipment, wholeEquipment } from './equipment-ground.ts';
import { equipmentKeyFigures } from './equipment-key-figures.ts';
import { askBlocks, repairBlocks, stockBlocks } from './equipment-stock.ts';
import { categoryBlocks, lentThingBlocks, loanPointBlocks } from './equipment-things.ts';
import type { ReportBlock, ReportSection } from './report-model.ts';
import { date, say } from './report-text.ts';

/**
 * Chapter *equipment*: loans, who borrows, what is lent and how much it is used, the stock, repairs, requests (data.md,
 * figure 9).
 */
export function equipmentChapter(report: EquipmentInputs): ReportSection {
  return equipmentSection(report, null);
}

/** The same, of one loan point. @param loanPointId null = of all */
export function equipmentSection(report: EquipmentInputs, loanPointId: string | null): ReportSection {
  const title = say('equipment.title');
  if (!hasEquipment(report))
    return {
      chapter: 'equipment',
      title,
      blocks: [{ kind: 'paragraph', text: say('equipment.none') }],
    };
  const laid = loanPointId === null ? wholeEquipment(report) : layEquipment(report, loanPointId);
  const { current } = laid;
  const notes: readonly ReportBlock[] = [
    ...(laid.cut
      ? ([
          {
            kind: 'paragraph',
            text: say('equipment.toDate', { first: date(current.first), last: date(current.last) }),
          },
        ] as const)
      : []),
    ...(report.perimeter.kind === 'all'
      ? []
      : ([{ kind: 'paragraph', text: say('equipment.partNote') }] as const)),
  ];
  return {
    chapter: 'equipment',
    title,
    blocks: [
      ...equipmentKeyFigures(laid),
      ...notes,
      ...loanMonthBlocks(laid),
      ...headed('borrowers', [...loanAreaBlocks(laid), ...borrowerKindBlocks(laid)]),
      ...headed('things', [...loanPointBlocks(laid), ...categoryBlocks(laid), ...lentThingBlocks(laid)]),
      ...headed('stock', stockBlocks(laid)),
      ...headed('repairs', repairBlocks(laid)),
      ...headed('asks', askBlocks(laid)),
    ],
  };
}

/** Blocks under their heading; nothing where there is none. */
function headed(
  id: 'borrowers' | 'things' | 'stock' | 'repairs' | 'asks',
  blocks: readonly ReportBlock[],
): readonly ReportBlock[] {
  if (blocks.length === 0) return [];
  return [
    { kind: 'heading', id: `equipment-${id}-heading`, text: say(`equipment.heading.${id}`) },
    ...blocks,
  ];
}
