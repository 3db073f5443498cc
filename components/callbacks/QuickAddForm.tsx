import { useEffect, useId, useRef, useState } from 'react';
import { formatDue } from '../../lib/promises/format.ts';
import type { QuickAdd } from '../../lib/promises/quick-add.ts';
import type { Due } from '../../lib/promises/types.ts';
import type { ViewMoment } from './types.ts';
import { taskWords } from './words.ts';
import './QuickAddForm.css';
import { t } from '../../lib/words/t.ts';

/** Somebody stored already whom the line may mean. */
export interface KnownPerson {
  /** Name or address. */
  name: string;
  company: string;
}

interface Props {
  view: ViewMoment;
  /** What the line says, read anew with every letter. */
  read(line: string): QuickAdd;
  /** The stored contact the line means; undefined where there is none or more than one. */
  known: KnownPerson | undefined;
  /** Whom the line names, anew whenever that changes. */
  onContact(contact: QuickAdd['contact']): void;
  /** @returns whether it is stored: until then the line stays, and she can try again */
  onAdd(line: string, added: QuickAdd & { due: Due | null }): Promise<boolean>;
  onCancel(): void;
}

/** "call Tom Friday 3pm about pricing": one line, with what it was understood as underneath. Enter adds, Escape leaves. */
export function QuickAddForm({ view, read, known, onContact, onAdd, onCancel }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState('');
  const [picked, setPicked] = useState<Due>();
  const [isSaving, setSaving] = useState(false);
  const isEmpty = line.trim() === '';
  const added = read(line);
  const due = picked ?? added.due;
  const name = known?.name || added.contact.name || added.contact.email || added.contact.phone;
  const task = taskWords({ action: added.action, purpose: added.purpose, actor: 'writer', actorName: '', name });

  useEffect(() => input.current?.focus(), []);
  const { name: named, email, phone } = added.contact;
  useEffect(() => onContact({ name: named, email, phone }), [named, email, phone, onContact]);

  return (
    <form
      className="quick-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty || isSaving) return;
        setSaving(true);
        void onAdd(line.trim(), { ...added, due }).finally(() => setSaving(false));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // Escape would close the popup window.
        event.stopPropagation();
        onCancel();
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {t('quickAdd.label')}
      </label>
      <div className="quick-add-row">
        <input
          ref={input}
          id={id}
          className="field quick-add-line"
          placeholder={t('quickAdd.example')}
          autoComplete="off"
          maxLength={500}
          value={line}
          aria-describedby={`${id}-preview`}
          onChange={(event) => {
            setLine(event.target.value);
            setPicked(undefined);
          }}
        />
        <button type="submit" className="button" disabled={isEmpty}>
          {t('quickAdd.add')}
        </button>
      </div>
      <p id={`${id}-preview`} className="quick-add-preview" role="status">
        {isEmpty ? (
          <span className="secondary">{t('quickAdd.how')}</span>
        ) : (
          <>
            <strong>{name || t('quickAdd.nobody')}</strong>
            {known?.company && <span className="secondary">{known.company}</span>}
            <span>{task}</span>
            <span className={due ? 'quick-add-when' : 'secondary'}>{due ? formatDue(due, view) : t('card.noDay')}</span>
          </>
        )}
      </p>
      {added.alternatives.length > 0 && (
        <p className="quick-add-preview">
          <span className="secondary">{t('quickAdd.alternatives')}</span>
          {added.alternatives.map((other) => (
            <button
              key={JSON.stringify(other)}
              type="button"
              className="quiet-button"
              aria-pressed={picked === other}
              onClick={() => setPicked(other)}
            >
              {formatDue(other, view)}
            </button>
          ))}
        </p>
      )}
    </form>
  );
}
