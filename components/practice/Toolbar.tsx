import type { ReactNode } from 'react';
import { t } from '../../lib/words/t.ts';
import './Toolbar.css';

interface Props {
  /** Overdue promises; nothing is shown at none, as on the real toolbar. */
  count: number;
  /** What the browser shows when its button is clicked. */
  children: ReactNode;
}

/** A corner of a browser window: the extension's button with its badge, and the popup under it. */
export function Toolbar({ count, children }: Props) {
  return (
    <div className="toolbar">
      <div className="toolbar-bar">
        <span className="toolbar-address" aria-hidden="true" />
        <span
          className="toolbar-button"
          role="img"
          aria-label={count === 0 ? t('practice.noBadge') : t('practice.badge', count)}
        >
          <img src="/icon/32.png" width={16} height={16} alt="" />
          {count > 0 && <span className="toolbar-badge">{count}</span>}
        </span>
      </div>
      <div className="toolbar-popup">{children}</div>
    </div>
  );
}
