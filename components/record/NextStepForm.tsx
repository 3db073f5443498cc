import { useId, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../lib/words/t.ts';

/** What a typed line would become, in words. */
export interface NextStepPreview {
  task: string;
  /** '' where the line names no day. */
  when: string;
  /** The CRM's own task for the same thing, '' where there is none. */
  inCrm: string;
}

interface Props {
  preview(line: string): NextStepPreview;
  /** @returns whether it is stored: until then the line stays, and she can try again */
  onAdd(line: string): Promise<boolean>;
  onClose(): void;
}

/**
 * One line becomes a promise; what was understood stands below while it is typed. (`onInput`: in pages this is Preact without
 * React's ways, whose `onChange` comes when the field is left.)
 */
export function NextStepForm({ preview, onAdd, onClose }: Props) {
  const id = useId();
  const [line, setLine] = useState('');
  const [isSaving, setSaving] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const understood = line.trim() === '' ? null : preview(line);
  return (
    <form
      className="record-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!understood || isSaving) return;
        setSaving(true);
        void onAdd(line.trim()).finally(() => setSaving(false));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label htmlFor={id} className="secondary">
        {t('record.yourStep')}
      </label>
      <div className="record-line">
        <input
          ref={input}
          id={id}
          className="field"
          value={line}
          placeholder={t('record.stepExample')}
          autoComplete="off"
          onInput={(event) => setLine(event.currentTarget.value)}
        />
        <button type="submit" className="button" disabled={!understood}>
          {t('record.keep')}
        </button>
      </div>
      <p className="secondary" role="status">
        {understood && (
          <>
            {understood.task}, {understood.when || t('record.noDay')}
            {understood.inCrm && <> · {t('record.alreadyThere', understood.inCrm)}</>}
          </>
        )}
      </p>
    </form>
  );
}
