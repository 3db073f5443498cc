import { Plus, Search } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { useShortcuts } from '../ui/useShortcuts.ts';
import './DueHeader.css';
import { t } from '../../lib/words/t.ts';

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
          {t('list.find')}
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          className="field"
          placeholder={t('list.findWhat')}
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
        aria-label={t('list.add')}
        aria-keyshortcuts="n"
        title={t('list.addKey')}
        onClick={onQuickAdd}
      >
        <Plus aria-hidden="true" size={18} />
      </button>
      {children}
    </header>
  );
}
