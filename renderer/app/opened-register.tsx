import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { CommunesProvider } from '#renderer/entity-ui/communes-context.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { useRegisterFile } from '#renderer/entity-ui/use-register-file.ts';
import { loadTerritory } from '#renderer/storage/territory-file.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { OpeningScreen } from './opening-screen.tsx';
import { router } from './router.tsx';

/** The screens of an open register, with the error screen that can save a copy of it. */
export function OpenedRegister() {
  const { settings } = useRegister();
  const { save } = useRegisterFile();
  const [communes, setCommunes] = useState<CommuneIndex | null>(null);
  useEffect(() => {
    void loadTerritory(settings.example ? 'example' : 'real').then(setCommunes);
  }, [settings.example]);
  const saveCopy = async (): Promise<string | null> => {
    const outcome = await save();
    if (outcome.ok) return outcome.value;
    throw new Error(outcome.problems.map((problem) => problemSentence(problem)).join(' '));
  };
  if (communes === null) return <OpeningScreen />;
  return (
    <ErrorBoundary
      fallback={(error, reopen) => <ErrorScreen error={error} onSaveCopy={saveCopy} onReopen={reopen} />}
    >
      <CommunesProvider communes={communes}>
        <RouterProvider router={router} />
      </CommunesProvider>
    </ErrorBoundary>
  );
}
