import { useId } from 'react';
import { t } from '../../lib/words/t.ts';
import { personName } from '../callbacks/words.ts';
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
        {t('list.find')}
      </label>
      <input
        id={id}
        type="search"
        className="field contacts-search"
        placeholder={t('contacts.find')}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <p>
        <a href="#/add-contacts">{t('contacts.addMany')}</a>
      </p>
      {doubles > 0 && (
        <p>
          <a href="#/same-person">{t('contacts.doubles', doubles)}</a>
        </p>
      )}
      {total === 0 && (
        <p className="contacts-empty">
          {search.trim() ? t('contacts.nobodyFor', search.trim()) : t('contacts.nobody')}
        </p>
      )}
      <ul className="contacts-list">
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`#/contacts/${encodeURIComponent(row.id)}`}>
              <strong>{personName({ name: row.name || row.email })}</strong>{' '}
              <span className="secondary">{row.company}</span>
            </a>
          </li>
        ))}
      </ul>
      {rows.length < total && (
        <button type="button" className="quiet-button" onClick={onShowMore}>
          {t('list.more', total - rows.length)}
        </button>
      )}
    </div>
  );
}
