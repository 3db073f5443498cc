import { useId, useState } from 'react';
import type { Review } from '../../lib/coach/types.ts';
import type { Viewpoint } from '../../lib/promises/format.ts';
import { ReviewReport } from './ReviewReport.tsx';
import './OwnMail.css';

interface Props {
  view: Viewpoint;
  /** What the coach says of a mail's text. */
  review(body: string): Review;
}

/** "Paste your last follow-up": a review as the coach gives it in Gmail, written out. */
export function OwnMail({ view, review }: Props) {
  const id = useId();
  const [body, setBody] = useState('');
  const isEmpty = body.trim() === '';
  return (
    <div className="own-mail">
      <label htmlFor={id}>Paste the last follow-up you sent. It is read here and kept nowhere.</label>
      <textarea
        id={id}
        className="field own-mail-text"
        rows={8}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      {!isEmpty && <ReviewReport body={body} review={review(body)} view={view} />}
    </div>
  );
}
