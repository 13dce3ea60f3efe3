import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { perimeterLabel } from '#renderer/entity-ui/perimeter-options.ts';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Perimeter, Report } from '#shared/domain/report/report.ts';
import { useReportLanguage } from './use-report-language.ts';

/** How reports are called on the screen. */
export function useReportNames() {
  const { t } = useTranslation('reports');
  const { database } = useRegister();
  const language = useReportLanguage();
  const wording = useMemo(() => makeReportWording(language), [language]);
  const communes = useCommunes();
  const networks = useNetworks() ?? [];
  // A report of one place is called by that place.
  const single = useLiveQuery(async () => {
    const reports = await database.reports.toArray();
    const ids = reports.flatMap(({ perimeter }) =>
      perimeter.kind === 'places' && perimeter.ids.length === 1 ? perimeter.ids : [],
    );
    const places = await database.accessPoints.bulkGet([...new Set(ids)]);
    return new Map(places.flatMap((place) => (place === undefined ? [] : [[place.id, place.name] as const])));
  }, [database]);
  const perimeter = (of: Perimeter): string => {
    if (of.kind === 'all') return t('perimeter.all');
    if (of.kind === 'places') {
      const [first = ''] = of.ids;
      return (
        (of.ids.length === 1 ? single?.get(first) : null) ?? t('perimeter.places', { count: of.ids.length })
      );
    }
    return perimeterLabel(of, communes, networks) ?? t('perimeter.unknown');
  };
  const title = ({ title: own, period }: Pick<Report, 'title' | 'period'>): string =>
    own ?? wording.title(period);
  return { title, perimeter, whole: (report: Report) => `${title(report)}, ${perimeter(report.perimeter)}` };
}
