import { useCallback, useState } from 'react';
import type { Undo } from '../store/undo.ts';
import { t } from '../words/t.ts';

interface Told {
  /** What happened, or what went wrong and what to do. */
  text: string;
  undo?: Undo;
}

/**
 * Changes to the store, one line telling what happened, and the way back.
 * @param takeBack how this page undoes a change
 */
export function useChange(takeBack: (undo: Undo) => Promise<unknown>) {
  const [told, setTold] = useState<Told>({ text: '' });
  const { text: notice, undo: lastUndo } = told;

  /**
   * @param text says what happened, shown once it has
   * @param job the change; answers its undo, or null where there is no way back
   * @returns whether it is stored: what she typed stays on the screen until then
   */
  const change = useCallback(async (text: string, job: () => Promise<Undo | null>) => {
    try {
      const undo = await job();
      setTold(undo ? { text, undo } : { text });
      return true;
    } catch (error) {
      setTold({ text: error instanceof Error ? error.message : String(error) });
      return false;
    }
  }, []);

  const undo = lastUndo ? () => void change(t('told.takenBack'), () => takeBack(lastUndo).then(() => null)) : undefined;
  return { notice, change, undo };
}
