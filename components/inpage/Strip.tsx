import { useEffect, useId, useRef, useState } from 'react';
import type { DraftKind } from '../../lib/coach/types.ts';
import type { AskAnswer } from '../../lib/messages/mail-look.ts';
import type { ChipView, StripView } from '../../lib/page-coach/strip-view.ts';
import type { Due, FoundPromise } from '../../lib/promises/types.ts';
import type { Finding, Fix } from '../../lib/rules/types.ts';
import { t } from '../../lib/words/t.ts';
import type { ViewMoment } from '../callbacks/types.ts';
import { Icon } from './icons.tsx';
import { Notice } from './Notice.tsx';
import { PromiseChip } from './PromiseChip.tsx';

export interface StripActions {
  onMoveChip(promise: FoundPromise, due: Due): void;
  onDropChip(promise: FoundPromise): void;
  onKeepChip(promise: FoundPromise): void;
  /** Shows a finding's card at its words. */
  onShowMark(finding: Finding): void;
  onFix(finding: Finding, fix: Fix): void;
  onCopy(text: string): void;
  onKind(kind: DraftKind): void;
  onPause(isOn: boolean): void;
  onSiteOff(): void;
  /** No coach any more in mails to the main reader. */
  onReaderOff(): void;
  /** A dot until it is opened, or in full. */
  onSmall(isSmall: boolean): void;
  onAnswer(answer: AskAnswer): void;
  onCloseAsk(): void;
  /** Whom the promises are made to. */
  onMain(email: string): void;
  /** The focus goes back to where she was writing. */
  onLeave(): void;
}

/** Where nothing can be read there is nothing to act on: its strip says why and has no buttons. */
export const noActions = {} as StripActions;

interface Props extends StripActions {
  view: StripView;
  moment: ViewMoment;
  /** Whom the promises are made to, '' where unknown. */
  reader: string;
  /** A dot until it is opened. */
  isSmall: boolean;
}

/** What the coach has to say about one compose, at its edge: a dot until there is something. */
export function Strip({ view, moment, reader, isSmall, ...actions }: Props) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const strip = useRef<HTMLElement>(null);
  const { trouble, ask, history } = view;
  const isFull = isOpen || !isSmall;
  const chips = isFull ? view.chips : [];
  const isQuiet = chips.length === 0 && trouble.length === 0 && !view.marked.length && !(view.isSettled && view.checks);

  useEffect(() => {
    if (!isOpen) return;
    // From outside, everything in our shadow root looks like its host.
    const closeOutside = ({ target }: Event) => {
      const root = strip.current?.getRootNode();
      if (target !== (root instanceof ShadowRoot ? root.host : null)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => document.removeEventListener('pointerdown', closeOutside, true);
  }, [isOpen]);

  return (
    <section
      ref={strip}
      className="strip"
      aria-label="Follow Through"
      data-quiet={isQuiet && !isOpen}
      data-typing={view.isTyping}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (isOpen) {
          setOpen(false);
          toggle.current?.focus();
        } else actions.onLeave?.();
      }}
    >
      {view.question && (
        <p className="panel" role="alert">
          {t('strip.sendAgain', view.question)}
        </p>
      )}
      {isOpen && <StripPanel id={panel} view={view} isSmall={isSmall} {...actions} />}
      {isFull && ask && <Notice view={ask} onAnswer={actions.onAnswer} onClose={actions.onCloseAsk} />}
      <div className="strip-row">
        {!isSmall && !isOpen && history && !ask && <p className="strip-history">{history}</p>}
        {chips.map((chip) => (
          <PromiseChip
            key={chip.promise.text}
            chip={chip}
            moment={moment}
            reader={reader}
            onMove={(due) => actions.onMoveChip(chip.promise, due)}
            onDrop={() => actions.onDropChip(chip.promise)}
            onKeep={() => actions.onKeepChip(chip.promise)}
          />
        ))}
        <button
          ref={toggle}
          type="button"
          className="strip-toggle"
          data-follow-through-strip=""
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          aria-label={t('strip.summary', summaryOf(view))}
          title={summaryOf(view)}
          onClick={() => setOpen(!isOpen)}
        >
          <StripFace view={view} />
        </button>
      </div>
      <PoliteWord text={view.isSettled || view.isEmpty ? summaryOf(view) : ''} />
    </section>
  );
}

/** The button's face: the worst thing first, in as little as it takes. */
function StripFace({ view: { trouble, marked, more, checks, isSettled } }: { view: StripView }) {
  if (trouble.length > 0) return <Icon name="warning" />;
  return (
    <>
      {marked.length > 0 && (
        <span className="face-marks" data-kind={marked.some(({ severity }) => severity === 'weak') ? 'weak' : 'hint'}>
          {marked.length + more}
        </span>
      )}
      {checks && isSettled ? (
        <span className="face-checks" aria-hidden>
          {checks.map(({ point, isDone }) => (
            <i key={point} data-done={isDone} />
          ))}
        </span>
      ) : (
        marked.length === 0 && <span className="face-dot" aria-hidden />
      )}
    </>
  );
}

type PanelProps = { id: string; view: StripView; isSmall: boolean } & Omit<
  StripActions,
  'onMoveChip' | 'onDropChip' | 'onKeepChip' | 'onLeave' | 'onAnswer' | 'onCloseAsk'
>;

const kinds: readonly DraftKind[] = ['advance', 'answer', 'nurture', 'thanks', 'close', 'other'];

function StripPanel({ id, view, isSmall, ...actions }: PanelProps) {
  const { onShowMark, onFix, onCopy, onKind, onPause, onSiteOff, onReaderOff, onSmall, onMain } = actions;
  const { checks, isSettled, line, marked, more, trouble, isEmpty, hush, kind, history, ask, recipients } = view;
  const mainReader = recipients[0]?.email;
  const kindField = useId();
  return (
    <div id={id} className="panel">
      {trouble.map((each) => (
        <div key={each.text} className="trouble" role="alert">
          <p>{each.text}</p>
          {each.copy && (
            <button type="button" className="quiet-button" onClick={() => onCopy(each.copy ?? '')}>
              {t('notice.copy')}
            </button>
          )}
        </div>
      ))}
      {history && <p className="secondary">{history}</p>}
      {checks && (
        <ul className="checks" aria-label={t('strip.needs')} data-settled={isSettled}>
          {checks.map(({ point, label, missing, isDone }) => (
            <li key={point} data-done={isDone}>
              <Icon name={isDone ? 'check' : 'circle'} label={t(isDone ? 'strip.done' : 'strip.missing')} />
              <span>{label}</span>
              {!isDone && <span className="secondary">{missing}</span>}
            </li>
          ))}
        </ul>
      )}
      {line && isSettled && !ask && (
        <div className="panel-line">
          <p>{line.message}</p>
          {line.advice && <p className="secondary">{line.advice}</p>}
          {line.fixes.slice(0, 2).map((fix) => (
            <button key={fix.label} type="button" className="fix" onClick={() => onFix(line, fix)}>
              {fix.label}
            </button>
          ))}
        </div>
      )}
      {marked.length > 0 && (
        <ul className="panel-marks" aria-label={t('strip.phrasesToSee')}>
          {marked.map((finding) => (
            <li key={`${finding.rule}${finding.from}`}>
              <button type="button" data-kind={finding.severity} onClick={() => onShowMark(finding)}>
                “{finding.text}”
              </button>
            </li>
          ))}
          {more > 0 && <li className="secondary">+{more}</li>}
        </ul>
      )}
      {trouble.length === 0 && !checks && !line && marked.length === 0 && (
        <p className="secondary">{t(hush ? `strip.hush.${hush.why}` : isEmpty ? 'strip.empty' : 'strip.fine')}</p>
      )}
      {!hush && !isEmpty && (
        <p className="panel-kind">
          <label htmlFor={kindField} className="secondary">
            {t('strip.readsAs')}
          </label>
          <select
            id={kindField}
            value={kind}
            onChange={(event) => onKind((event.target as HTMLSelectElement).value as DraftKind)}
          >
            {kinds.map((value) => (
              <option key={value} value={value}>
                {t(`strip.kind.${value}`)}
              </option>
            ))}
          </select>
        </p>
      )}
      {recipients.length > 1 && (
        <p className="panel-kind">
          <label htmlFor={`${kindField}-main`} className="secondary">
            {t('strip.promisedTo')}
          </label>
          <select
            id={`${kindField}-main`}
            value={recipients[0]?.email}
            onChange={(event) => onMain((event.target as HTMLSelectElement).value)}
          >
            {recipients.map(({ email, name }) => (
              <option key={email} value={email}>
                {name || email}
              </option>
            ))}
          </select>
        </p>
      )}
      {onPause && (
        <p className="panel-foot">
          <button type="button" className="card-quiet" onClick={() => onSmall(!isSmall)}>
            {t(isSmall ? 'strip.alwaysShow' : 'strip.keepSmall')}
          </button>
          {hush?.why === 'paused' ? (
            <button type="button" className="card-quiet" onClick={() => onPause(false)}>
              {t('strip.backOn', hush.until)}
            </button>
          ) : (
            <button type="button" className="card-quiet" onClick={() => onPause(true)}>
              {t('strip.pause')}
            </button>
          )}
          <button type="button" className="card-quiet" onClick={onSiteOff}>
            {t('strip.siteOff')}
          </button>
        </p>
      )}
      {mainReader && hush?.why !== 'readers' && (
        <p className="panel-foot">
          <button type="button" className="card-quiet" onClick={onReaderOff}>
            {t('strip.readerOff', mainReader)}
          </button>
        </p>
      )}
    </div>
  );
}

/** Says the summary to screen readers once she pauses, never while she types. */
function PoliteWord({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 1_500);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

function summaryOf({ marked, more, checks, isSettled, chips, trouble, ask, history }: StripView): string {
  const parts: string[] = trouble.map(({ text }) => text);
  if (ask || history) parts.push(ask?.text ?? history);
  const phrases = marked.length + more;
  if (phrases > 0) parts.push(t('strip.phrases', phrases));
  if (checks && isSettled) parts.push(t('strip.points', checks.filter(({ isDone }) => isDone).length, checks.length));
  const kept = chips.filter(({ isKept }: ChipView) => isKept).length;
  if (kept > 0) parts.push(t('strip.kept', kept));
  return parts.join(', ') || t('strip.nothing');
}
