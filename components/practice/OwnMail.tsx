import { useId, useState } from 'react';
import type { Review } from '../../lib/coach/types.ts';
import type { Viewpoint } from '../../lib/promises/format.ts';
import { t } from '../../lib/words/t.ts';
import { ReviewReport } from './ReviewReport.tsx';
import './OwnMail.css';

interface Props {
  view: Viewpoint;
  /** What the coach says of a pasted mail, and the body its offsets count in. */
  review(pasted: string): { body: string; review: Review };
}

/** "Paste your last follow-up": a review as the coach gives it in Gmail, written out. */
export function OwnMail({ view, review }: Props) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const isEmpty = pasted.trim() === '';
  return (
    <div className="own-mail">
      <label htmlFor={id}>{t('practice.paste')}</label>
      <textarea
        id={id}
        className="field own-mail-text"
        rows={8}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      {!isEmpty && <ReviewReport {...review(pasted)} view={view} />}
    </div>
  );
}
