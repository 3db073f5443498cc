import { useId } from 'react';
import './ContactList.css';

/** One contact in the list. */
export interface ContactRow {
  id: string;
  name: string;
  company: string;
  email: string;
}

interface Props {
  rows: readonly ContactRow[];
  total: number;
  /** How many people seem to be stored more than once. */
  doubles: number;
  search: string;
  onSearch(words: string): void;
  onShowMore(): void;
}

/** Everybody, by name. */
export function ContactList({ rows, total, doubles, search, onSearch, onShowMore }: Props) {
  const id = useId();
  return (
    <div className="contacts">
      <label className="visually-hidden" htmlFor={id}>
        Find
      </label>
      <input
        id={id}
        type="search"
        className="field contacts-search"
        placeholder="Find a contact"
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <p>
        <a href="#/add-contacts">Add many: a list or a pile of business cards</a>
      </p>
      {doubles > 0 && (
        <p>
          <a href="#/same-person">
            {doubles === 1 ? 'One person seems' : `${doubles.toLocaleString()} people seem`} to be stored twice. Have a
            look
          </a>
        </p>
      )}
      {total === 0 && (
        <p className="contacts-empty">
          {search.trim()
            ? `Nobody here for “${search.trim()}”.`
            : 'Nobody here yet. Whoever you write a promise to is added.'}
        </p>
      )}
      <ul className="contacts-list">
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`#/contacts/${encodeURIComponent(row.id)}`}>
              <strong>{row.name || row.email || 'Someone'}</strong> <span className="secondary">{row.company}</span>
            </a>
          </li>
        ))}
      </ul>
      {rows.length < total && (
        <button type="button" className="quiet-button" onClick={onShowMore}>
          Show more ({(total - rows.length).toLocaleString()} left)
        </button>
      )}
    </div>
  );
}
