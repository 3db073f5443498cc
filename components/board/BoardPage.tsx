import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../lib/words/t.ts';
import { useShortcuts } from '../ui/useShortcuts.ts';
import './BoardPage.css';

/** The parts of the board, by their place in the address. */
export const boardParts = ['promises', 'block', 'calendar', 'contacts', 'plans', 'shelf', 'results'] as const;
export type BoardPart = (typeof boardParts)[number];

interface Props {
  part: BoardPart;
  /** The quick-add form while it is open. */
  quickAdd: ReactNode;
  onQuickAdd(): void;
  children: ReactNode;
}

/** The full page: everything promised, everybody, and what came of it. */
export function BoardPage({ part, quickAdd, onQuickAdd, children }: Props) {
  useShortcuts({ n: onQuickAdd });
  return (
    <div className="board">
      <header className="board-head">
        <img src="/icon/32.png" width={24} height={24} alt="" />
        <nav aria-label={t('board.name')}>
          {boardParts.map((each) => (
            <a key={each} href={`#/${each}`} aria-current={each === part ? 'page' : undefined}>
              {t(`board.${each}`)}
            </a>
          ))}
        </nav>
        <button type="button" className="quiet-button board-add" aria-keyshortcuts="n" onClick={onQuickAdd}>
          <Plus aria-hidden="true" size={16} /> {t('list.add')}
        </button>
      </header>
      {quickAdd && <div className="board-quick-add">{quickAdd}</div>}
      <main>
        <h1 className="visually-hidden">{t(`board.${part}`)}</h1>
        {children}
      </main>
    </div>
  );
}
