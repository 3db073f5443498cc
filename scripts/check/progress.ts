/** Where progress is shown: a terminal's standard error. Anything else sees nothing. */
interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

const every = 100;

/** Counts mails aloud for whoever waits at a terminal; short input stays quiet. */
export function createProgress(screen: Screen): { count(): void; clear(): void } {
  let mails = 0;
  let shown = false;
  return {
    count() {
      mails++;
      if (!screen.isTTY || mails % every !== 0) return;
      shown = true;
      screen.write(`\r${mails.toLocaleString('en')} mails checked`);
    },
    clear() {
      if (shown) screen.write('\r\u001b[K');
      shown = false;
    },
  };
}
