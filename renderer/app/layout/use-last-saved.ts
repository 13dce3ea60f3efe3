import { useEffect, useState } from 'react';
import { useRegister } from '#renderer/workers/register-context.tsx';

/** The instant at which the last change set was acknowledged in this window; null before the first. */
export function useLastSaved(): Date | null {
  const { onChange } = useRegister();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  useEffect(() => onChange(() => setSavedAt(new Date())), [onChange]);
  return savedAt;
}
