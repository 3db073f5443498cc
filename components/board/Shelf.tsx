import { useId, useState } from 'react';
import { t } from '../../lib/words/t.ts';
import { webAddress } from '../ui/links.ts';
import './Getting.css';

/** Something of use, as the shelf shows it. */
export interface ShelfView {
  id: string;
  title: string;
  url: string;
  tags: readonly string[];
  /** How many contacts have had it. */
  given: number;
}

/** Somebody who could be told. */
export interface TellView {
  id: string;
  name: string;
  company: string;
}

interface Props {
  items: readonly ShelfView[];
  /** @returns whether it is stored: what was typed stays until then */
  onSave(item: { title: string; url: string; tags: string[] }): Promise<boolean>;
  onRemove(id: string): void;
  /** The item whose readers are being chosen, or null. */
  telling: string | null;
  onTelling(id: string | null): void;
  /** Contacts who have not had it yet. */
  readers: readonly TellView[];
  onTell(id: string, contactIds: string[]): void;
}

/** Links, papers and news worth sending, and whom to tell. */
export function Shelf({ items, onSave, onRemove, telling, onTelling, readers, onTell }: Props) {
  const id = useId();
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const [tags, setTags] = useState('');
  const [tag, setTag] = useState('');
  const allTags = [...new Set(items.flatMap((item) => item.tags))].sort();
  const shown = items.filter((item) => tag === '' || item.tags.includes(tag));
  return (
    <div className="getting">
      <p className="secondary">{t('shelf.about')}</p>
      <form
        className="getting-row"
        onSubmit={(event) => {
          event.preventDefault();
          void onSave({ title: title.trim(), url: url.trim(), tags: tagsIn(tags) }).then((isStored) => {
            if (!isStored) return;
            setTitle('');
            setUrl('');
            setTags('');
          });
        }}
      >
        <label className="visually-hidden" htmlFor={`${id}-title`}>
          {t('shelf.what')}
        </label>
        <input
          id={`${id}-title`}
          className="field"
          placeholder={t('shelf.what')}
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <label className="visually-hidden" htmlFor={`${id}-url`}>
          {t('shelf.link')}
        </label>
        <input
          id={`${id}-url`}
          className="field"
          placeholder={t('shelf.linkExample')}
          maxLength={4000}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
        <label className="visually-hidden" htmlFor={`${id}-tags`}>
          {t('shelf.tags')}
        </label>
        <input
          id={`${id}-tags`}
          className="field"
          placeholder={t('shelf.tagsExample')}
          value={tags}
          onChange={(event) => setTags(event.target.value)}
        />
        <button type="submit" className="button" disabled={title.trim() === ''}>
          {t('shelf.add')}
        </button>
      </form>
      {allTags.length > 0 && (
        <div className="getting-row">
          <label htmlFor={`${id}-tag`}>{t('shelf.show')}</label>
          <select id={`${id}-tag`} className="field" value={tag} onChange={(event) => setTag(event.target.value)}>
            <option value="">{t('shelf.everything')}</option>
            {allTags.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
      )}
      {items.length === 0 && <p className="contacts-empty">{t('shelf.empty')}</p>}
      <ul className="getting-list" aria-label={t('shelf.list')}>
        {shown.map((item) => (
          <li key={item.id}>
            <span className="getting-what">
              <ItemName item={item} />{' '}
              <span className="secondary">{[...item.tags, t('shelf.given', item.given)].join(', ')}</span>
            </span>
            <button
              type="button"
              className="quiet-button"
              aria-expanded={telling === item.id}
              aria-label={t('shelf.tellOf', item.title)}
              onClick={() => onTelling(telling === item.id ? null : item.id)}
            >
              {t('shelf.tell')}
            </button>
            <button
              type="button"
              className="quiet-button"
              aria-label={t('shelf.takeDownOf', item.title)}
              onClick={() => onRemove(item.id)}
            >
              {t('shelf.takeDown')}
            </button>
            {telling === item.id && (
              <Readers key={item.id} item={item} readers={readers} onTell={(ids) => onTell(item.id, ids)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ItemName({ item: { title, url } }: { item: Pick<ShelfView, 'title' | 'url'> }) {
  const link = webAddress(url);
  return link ? (
    <a href={link} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    <strong>{title}</strong>
  );
}

interface ReadersProps {
  item: ShelfView;
  readers: readonly TellView[];
  onTell(contactIds: string[]): void;
}

const mostShown = 100;

/** Chooses whom to tell: found by name or company, all of them or one by one. */
function Readers({ item, readers, onTell }: ReadersProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const words = search.trim().toLowerCase();
  const found = readers.filter(({ name, company }) => `${name}\n${company}`.toLowerCase().includes(words));
  if (readers.length === 0) return <p className="secondary">{t('shelf.everybody')}</p>;
  return (
    <fieldset className="getting shelf-readers">
      <legend className="visually-hidden">{t('shelf.tellOf', item.title)}</legend>
      <div className="getting-row">
        <label className="visually-hidden" htmlFor={id}>
          {t('list.find')}
        </label>
        <input
          id={id}
          type="search"
          className="field"
          placeholder={t('shelf.find')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <button
          type="button"
          className="quiet-button"
          onClick={() => setChosen(new Set([...chosen, ...found.map((each) => each.id)]))}
        >
          {t('shelf.choose', found.length)}
        </button>
      </div>
      {found.slice(0, mostShown).map((reader) => (
        <label key={reader.id} className="getting-row">
          <input
            type="checkbox"
            checked={chosen.has(reader.id)}
            onChange={() => {
              const next = new Set(chosen);
              if (!next.delete(reader.id)) next.add(reader.id);
              setChosen(next);
            }}
          />
          <span>
            {reader.name} <span className="secondary">{reader.company}</span>
          </span>
        </label>
      ))}
      {found.length > mostShown && <p className="secondary">{t('shelf.moreReaders', found.length - mostShown)}</p>}
      <button type="button" className="button" disabled={chosen.size === 0} onClick={() => onTell([...chosen])}>
        {t('shelf.put', chosen.size)}
      </button>
    </fieldset>
  );
}

interface OffersProps {
  /** On the shelf, and not had by this contact. */
  offers: readonly Pick<ShelfView, 'id' | 'title' | 'url'>[];
  onGiven(id: string): void;
}

/** What this contact has not had yet. */
export function ShelfOffers({ offers, onGiven }: OffersProps) {
  if (offers.length === 0) return null;
  return (
    <section className="getting" aria-labelledby="shelf-offers">
      <h2 id="shelf-offers">{t('shelf.offers')}</h2>
      <ul className="getting-list">
        {offers.map((item) => (
          <li key={item.id}>
            <span className="getting-what">
              <ItemName item={item} />
            </span>
            <button
              type="button"
              className="quiet-button"
              aria-label={t('shelf.hadOf', item.title)}
              onClick={() => onGiven(item.id)}
            >
              {t('shelf.had')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function tagsIn(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().toLowerCase());
  return [...new Set(tags)].filter(Boolean);
}
