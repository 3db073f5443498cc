import type { ReactNode } from 'react';
import './Banner.css';

/** Something that isn't as it should be, and what to do about it. At the head of a page. */
export function Banner({ children }: { children: ReactNode }) {
  return (
    <div className="banner" role="alert">
      {children}
    </div>
  );
}
