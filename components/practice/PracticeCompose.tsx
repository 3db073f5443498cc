import { type Ref, useEffect, useRef } from 'react';
import { t } from '../../lib/words/t.ts';
import './PracticeCompose.css';

interface Props {
  frame: Ref<HTMLDivElement>;
  reader: { name: string; email: string };
  subject: string;
  /** Lines parted by `\n`; what stands there first. The rep edits it freely from then on. */
  body: string;
  isSent: boolean;
  onSend(): void;
}

/**
 * A compose window as mail programs have them, for the coach to sit in. The `data-practice-…` marks are what its site
 * adapter goes by (lib/sites/practice).
 */
export function PracticeCompose({ frame, reader, subject, body, isSent, onSend }: Props) {
  const editor = useRef<HTMLDivElement>(null);

  // Filled once: from then on the text belongs to the editor, and React must not touch it.
  useEffect(() => {
    if (!editor.current || editor.current.hasChildNodes()) return;
    for (const line of body.split('\n')) {
      const block = document.createElement('div');
      block.append(line === '' ? document.createElement('br') : line);
      editor.current.append(block);
    }
  }, [body]);

  return (
    <div ref={frame} className="compose" data-practice-compose="" data-sent={isSent || undefined}>
      <p className="compose-row">
        <span className="secondary">{t('practice.to')}</span>
        <span
          className="compose-recipient"
          data-practice-recipient={reader.email}
          data-name={reader.name}
          title={reader.email}
        >
          {reader.name}
        </span>
      </p>
      <div className="compose-row">
        <input
          className="compose-subject"
          aria-label={t('practice.subject')}
          defaultValue={subject}
          readOnly={isSent}
          data-practice-subject=""
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the coach works in rich editors, as mail programs have them. */}
      <div
        ref={editor}
        className="compose-editor"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={t('practice.message')}
        contentEditable={!isSent}
        suppressContentEditableWarning
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isSent) {
            event.preventDefault();
            onSend();
          }
        }}
        data-practice-editor=""
      />
      <div className="compose-foot">
        <button type="button" className="button" disabled={isSent} data-practice-send="" onClick={onSend}>
          {isSent ? t('practice.sent') : t('practice.send')}
        </button>
        <span className="secondary">{t('practice.goesNowhere')}</span>
      </div>
    </div>
  );
}
