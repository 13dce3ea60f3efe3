import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StartChoice } from '#renderer/features/start/start-choice.ts';
import { StartScreen } from '#renderer/features/start/start-screen.tsx';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { loadTerritory } from '#renderer/storage/territory-file.ts';
import type { RegisterConnection } from '#renderer/workers/register-connection.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import { speak } from './language.ts';
import { Mark } from './layout/mark.tsx';
import { OpeningScreen } from './opening-screen.tsx';

/** First run: makes the register that the officer chose, then loads the page again on it. */
export function FirstRun({ connection }: { readonly connection: RegisterConnection }) {
  const { t } = useTranslation('start');
  const shell = useShell();
  const [communes, setCommunes] = useState<CommuneIndex | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    loadTerritory().then(setCommunes, setFailure);
  }, []);
  if (failure !== null) throw failure;
  if (communes === null) return <OpeningScreen />;

  const make = async (work: () => Promise<Outcome<unknown>>, address: string): Promise<void> => {
    setBusy(t('preparing'));
    setProblems([]);
    try {
      const outcome = await work();
      if (outcome.ok) {
        window.location.hash = address;
        window.location.reload();
        return;
      }
      setProblems(outcome.problems);
    } catch (error) {
      setFailure(error);
    }
    setBusy(null);
  };
  const start = ({ settings, beginning }: StartChoice) =>
    beginning === 'example'
      ? make(() => connection.api.openExample(settings, () => undefined), '/accueil')
      : make(() => connection.api.createRegister(settings), beginning === 'import' ? '/echanges' : '/lieux');
  const openFile = async (): Promise<void> => {
    const file = await shell.openFile(['register']);
    if (file !== null) await make(() => connection.api.openRegisterFile(file, () => undefined), '/');
  };
  return (
    <StartScreen
      communes={communes}
      busy={busy}
      problems={problems}
      mark={<Mark size={44} />}
      onLanguage={(language) => void speak(language)}
      onStart={(choice) => void start(choice)}
      onOpenFile={() => void openFile()}
    />
  );
}
