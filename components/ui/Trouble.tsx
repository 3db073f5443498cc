import { Component, type ReactNode } from 'react';
import { t } from '../../lib/words/t.ts';
import { Banner } from './Banner.tsx';

/** Around a page that reads the store: where that fails, the page says so and what to do, instead of going blank. */
export class Trouble extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Banner>
        <p>{t('store.unreadable')}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('store.again')}
        </button>
      </Banner>
    );
  }
}
