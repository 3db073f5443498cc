import { useState } from 'react';
import { t } from '../../lib/words/t.ts';
import { Banner } from './Banner.tsx';

interface Props {
  lacks: 'editor' | 'send';
  /** Structure only; shown before it is copied. */
  report: string;
  onCopy(): void;
}

/** Gmail looks different from what we know: what that means, and a report somebody can mend it with. */
export function UnreadableNotice({ lacks, report, onCopy }: Props) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Banner>
      <p>{t(lacks === 'editor' ? 'unreadable.what' : 'unreadable.send')}</p>
      <details>
        <summary>{t('unreadable.report')}</summary>
        <p className="secondary">{t('unreadable.holds')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it. */}
        <pre className="unreadable-report" tabIndex={0}>
          {report}
        </pre>
      </details>
      <button
        type="button"
        className="button"
        onClick={() => {
          onCopy();
          setCopied(true);
        }}
      >
        {t(isCopied ? 'unreadable.copied' : 'unreadable.copy')}
      </button>
    </Banner>
  );
}
