import { useId } from 'react';
import { CallbackCard } from './CallbackCard.tsx';
import type { CallbackActions, CallbackView, ViewMoment } from './types.ts';
import './CallbackSection.css';
import { t } from '../../lib/words/t.ts';

interface Props extends CallbackActions {
  title: string;
  /** The first of them; there may be more than are shown. */
  callbacks: CallbackView[];
  /** null: not counted yet. */
  total: number | null;
  view: ViewMoment;
  onShowMore(): void;
}

/** One part of the list, such as Overdue: its cards, and a way to the rest. Nothing at all when it is empty. */
export function CallbackSection({ title, callbacks, total, view, onShowMore, ...actions }: Props) {
  const id = useId();
  if (total === 0) return null;
  const hidden = (total ?? 0) - callbacks.length;
  return (
    <section className="due-section" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="due-count">{total?.toLocaleString(view.locale)}</span>
      </h2>
      <ul>
        {callbacks.map((callback) => (
          <li key={callback.id}>
            <CallbackCard callback={callback} view={view} {...actions} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="quiet-button" onClick={onShowMore}>
          {t('list.more', hidden)}
        </button>
      )}
    </section>
  );
}
