import { useCallback, useState } from 'react';
import { send } from '../messages/client.ts';
import type { Undo } from '../store/undo.ts';

interface Told {
  /** What happened, or what went wrong and what to do. */
  text: string;
  undo?: Undo;
}

/** Changes the store by message, one line telling what happened, and the way back. */
export function useChange() {
  const [told, setTold] = useState<Told>({ text: '' });
  const { text: notice, undo: lastUndo } = told;

  /**
   * @param text says what happened, shown once it has
   * @param job the change; answers its undo, or null where there is no way back
   */
  const change = useCallback(async (text: string, job: () => Promise<Undo | null>) => {
    try {
      const undo = await job();
      setTold(undo ? { text, undo } : { text });
    } catch (error) {
      setTold({ text: error instanceof Error ? error.message : String(error) });
    }
  }, []);

  const undo = lastUndo ? () => void change('Taken back.', () => send('change.undo', lastUndo)) : undefined;
  return { notice, change, undo };
}
