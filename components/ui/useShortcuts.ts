import { useEffect, useRef } from 'react';

/**
 * Keys that work from anywhere on the page, but for where she types.
 * @param shortcuts what each key does; called with the key's letter free of Ctrl, Alt and Cmd
 */
export function useShortcuts(shortcuts: Record<string, () => void>): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element | null;
      const isTyping = target?.matches('input, select, textarea, [contenteditable]');
      const run = latest.current[event.key];
      if (!run || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault(); // The letter would be typed into the field that opens.
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
