import type { ReactNode } from 'react';
import './Notice.css';

interface Props {
  /** What just happened, or what went wrong and what to do. '' shows nothing, but stays announced when filled. */
  text: string;
  children?: ReactNode;
}

/** The one line at the foot of a page, read aloud when it changes. Stays until the next one: nobody races a timer. */
export function Notice({ text, children }: Props) {
  return (
    <div className="notice-place" role="status">
      {text && (
        <div className="notice">
          <span>{text}</span>
          {children}
        </div>
      )}
    </div>
  );
}
