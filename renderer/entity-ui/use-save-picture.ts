import { useCallback } from 'react';
import type { ChartData } from '#renderer/components/chart/chart-data.ts';
import type { ChartPicture } from '#renderer/components/chart/chart-picture.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { foldText } from '#shared/search/fold-text.ts';

const NAME_LENGTH = 60;

/** Saves the picture of a chart to a file that the person chooses, named after what the chart says. */
export function useSavePicture(): (picture: ChartPicture, data: ChartData) => void {
  const shell = useShell();
  return useCallback(
    (picture, data) => {
      const save = async (): Promise<void> => {
        const stem = foldText(data.title).slice(0, NAME_LENGTH).trim().replaceAll(' ', '-');
        const sink = await shell.saveFile({ kind: picture.kind, name: `${stem}.${picture.kind}` });
        if (sink === null) return;
        await sink.write(picture.bytes);
        await sink.finish();
      };
      void save();
    },
    [shell],
  );
}
