import { useMemo } from 'react';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { useCommunes } from './communes-context.tsx';
import { type PerimeterOptions, perimeterOptions } from './perimeter-options.ts';
import { useNetworks } from './use-networks.ts';

/** The parts of the officer's territory and the networks of the register, to choose from. */
export function usePerimeterOptions(): PerimeterOptions {
  const { settings } = useRegister();
  const communes = useCommunes();
  const networks = useNetworks();
  return useMemo(
    () => perimeterOptions(communes, settings.territory, networks ?? []),
    [communes, settings.territory, networks],
  );
}
