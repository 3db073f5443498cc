import type { ReactNode } from 'react';
import './BoardPage.css';

/** The parts of the board, by their place in the address. */
export const boardParts = { promises: 'Promises', contacts: 'Contacts', results: 'Results' } as const;
export type BoardPart = keyof typeof boardParts;

interface Props {
  part: BoardPart;
  children: ReactNode;
}

/** The full page: everything promised, everybody, and what came of it. */
export function BoardPage({ part, children }: Props) {
  return (
    <div className="board">
      <header className="board-head">
        <img src="/icon/32.png" width={24} height={24} alt="" />
        <nav aria-label="Board">
          {(Object.entries(boardParts) as [BoardPart, string][]).map(([each, title]) => (
            <a key={each} href={`#/${each}`} aria-current={each === part ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <h1 className="visually-hidden">{boardParts[part]}</h1>
        {children}
      </main>
    </div>
  );
}
