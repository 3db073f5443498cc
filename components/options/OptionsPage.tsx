import type { ReactNode } from 'react';
import { t } from '../../lib/words/t.ts';
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
          <h1>{t('options.title')}</h1>
          <p className="secondary">{t('options.about')}</p>
        </header>
        {broken.length > 0 && (
          <p className="options-broken" role="alert">
            {t('options.broken', broken.join(', '))}
          </p>
        )}
        {children}
      </main>
      <Notice text={notice} />
    </>
  );
}
