import type { ReactNode } from 'react';
import { Notice } from '../ui/Notice.tsx';
import './OptionsPage.css';

interface Props {
  /** Names of settings that were broken and fell back to their default. */
  broken: readonly string[];
  notice: string;
  children: ReactNode;
}

/** The settings, one part under the other; each change is kept at once. */
export function OptionsPage({ broken, notice, children }: Props) {
  return (
    <>
      <main className="options">
        <header>
          <h1>Settings</h1>
          <p className="secondary">Each change is kept at once, on this computer.</p>
        </header>
        {broken.length > 0 && (
          <p className="options-broken" role="alert">
            Some settings could not be read and are back to their standard: {broken.join(', ')}. Set them again where
            they matter to you.
          </p>
        )}
        {children}
      </main>
      <Notice text={notice} />
    </>
  );
}
