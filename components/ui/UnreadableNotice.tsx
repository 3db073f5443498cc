import { useState } from 'react';
import { Banner } from './Banner.tsx';

interface Props {
  /** Structure only; shown before it is copied. */
  report: string;
  onCopy(): void;
}

/** Gmail looks different from what we know: what that means, and a report somebody can mend it with. */
export function UnreadableNotice({ report, onCopy }: Props) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Banner>
      <p>This compose can’t be read; the coach is off here. Writing and sending work as always.</p>
      <details>
        <summary>What a report would say</summary>
        <p className="secondary">How the page is built: no text, no names, no addresses.</p>
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
        {isCopied ? 'Copied' : 'Copy the report'}
      </button>
    </Banner>
  );
}
