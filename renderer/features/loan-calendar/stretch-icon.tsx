import {
  IconAlertTriangle,
  IconArrowUpRight,
  IconBookmark,
  IconBrush,
  IconCheck,
  IconHourglass,
  IconTool,
} from '@tabler/icons-react';
import type { StretchKind } from './stretch-kind.ts';

const icons = {
  booked: IconBookmark,
  out: IconArrowUpRight,
  late: IconAlertTriangle,
  returned: IconCheck,
  waiting: IconHourglass,
  preparation: IconBrush,
  repair: IconTool,
} as const;

/** The sign of a kind of stretch: it tells them apart where colours do not. */
export function StretchIcon({ kind }: { readonly kind: StretchKind }) {
  const Icon = icons[kind];
  return <Icon size={14} stroke={2} aria-hidden />;
}
