import { Plus, Search } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { useShortcuts } from '../ui/useShortcuts.ts';
import './DueHeader.css';

interface Props {
  search: string;
  onSearch(words: string): void;
  /** The quick-add form while it is open, in place of the search. */
  quickAdd: ReactNode;
  onQuickAdd(): void;
  /** Links to the other pages. */
  children?: ReactNode;
}

/** The head of the list: find something (`/`), add something (`n`), both from anywhere on the page. */
export function DueHeader({ search, onSearch, quickAdd, onQuickAdd, children }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  useShortcuts({ '/': () => field.current?.focus(), n: onQuickAdd });

  if (quickAdd) return <header className="due-header">{quickAdd}</header>;
  return (
    <header className="due-header">
      <search className="due-search">
        <Search aria-hidden="true" size={14} />
        <label className="visually-hidden" htmlFor={id}>
          Find
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          className="field"
          placeholder="Find a person or a promise"
          aria-keyshortcuts="/"
          autoComplete="off"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || search === '') return;
            event.preventDefault(); // Escape would close the popup window.
            onSearch('');
          }}
        />
      </search>
      <button
        type="button"
        className="icon-button"
        aria-label="Add a promise"
        aria-keyshortcuts="n"
        title="Add a promise (N)"
        onClick={onQuickAdd}
      >
        <Plus aria-hidden="true" size={18} />
      </button>
      {children}
    </header>
  );
}
