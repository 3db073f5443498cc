import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { taskWords } from '../../components/callbacks/words.ts';
import { RecordPanel } from '../../components/record/RecordPanel.tsx';
import { send } from '../messages/client.ts';
import type { CoachHost } from '../page-coach/host.ts';
import { themeAround } from '../page-coach/theme.ts';
import { formatDue } from '../promises/format.ts';
import type { Moment } from '../promises/types.ts';
import type { CrmSite } from '../record/crm-site.ts';
import type { ShownRecord } from '../record/watch-record.ts';
import type { RecordView } from '../store/record-view.ts';
import type { Undo } from '../store/undo.ts';
import { t } from '../words/t.ts';
import { readNextStep } from './next-step.ts';
import { insideWindow, keepPanelPlace, type PanelPlace, readPanelPlace } from './panel-place.ts';
import { panelView } from './panel-view.ts';
import { personOn } from './record-person.ts';
import { sourceOf } from './record-source.ts';
import { sameTask } from './same-task.ts';

interface Props {
  site: CrmSite;
  record: ShownRecord;
  moment(): Moment;
  /** Lets the rep point at the name; undefined where the site is described. Answers what to tell her. */
  pick: (() => Promise<string>) | undefined;
  /** Moves with every change of the store this page hears of. */
  storeVersion: number;
}

/** The panel in its place, with what is stored about the record; every change goes to the background. */
function Panel({ site, record, moment: momentNow, pick, storeVersion }: Props) {
  const [stored, setStored] = useState<RecordView>();
  const [place, setPlace] = useState<PanelPlace>();
  const [told, setTold] = useState<{ text: string; undo?: Undo | undefined }>({ text: '' });
  const [changes, setChanges] = useState(0);
  const person = personOn(record);
  const personKey = JSON.stringify(person);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the store changed
  useEffect(() => {
    let isCurrent = true;
    send('record.look', JSON.parse(personKey))
      .then((view) => isCurrent && setStored(view))
      .catch((error: unknown) => isCurrent && setTold({ text: messageOf(error) }));
    return () => {
      isCurrent = false;
    };
  }, [personKey, changes, storeVersion]);
  useEffect(() => void readPanelPlace().then(setPlace), []);

  if (!place || (!stored && told.text === '')) return null;
  const moment = momentNow();
  const view = panelView(site, record, stored, moment);
  const words = (id: string) => {
    const promise = view.open.find((each) => each.id === id);
    return promise ? taskWords(promise) : t('told.promise');
  };

  const put = (next: PanelPlace) => {
    const inside = insideWindow(next, window.innerWidth, window.innerHeight);
    setPlace(inside);
    void keepPanelPlace(inside).catch(() => {}); // Nothing is lost but the place.
  };
  /**
   * @param job writes under this record: refused once the page shows another one
   * @returns whether it is stored
   */
  const change = async (text: string, job: () => Promise<Undo | null>) => {
    try {
      if (!record.isCurrent()) throw new Error(t('record.movedOn'));
      const undo = await job();
      setTold(undo ? { text, undo } : { text });
      return true;
    } catch (error) {
      setTold({ text: messageOf(error) });
      return false;
    } finally {
      setChanges((count) => count + 1);
    }
  };
  const { undo } = told;

  return (
    <div className="slot" style={{ left: 'auto', top: 'auto', right: `${place.right}px`, bottom: `${place.bottom}px` }}>
      <RecordPanel
        view={view}
        moment={moment}
        isCollapsed={place.isCollapsed}
        notice={told.text}
        onUndo={undo && (() => void change(t('told.takenBack'), () => send('change.undo', undo)))}
        grip={gripHandlers(place, put)}
        onCollapse={(isCollapsed) => put({ ...place, isCollapsed })}
        onDone={(id) => void change(t('record.done', words(id)), () => send('callback.close', { id, outcome: 'done' }))}
        onDrop={(id) => void change(t('told.dropped', words(id)), () => send('callbacks.drop', { ids: [id] }))}
        onMove={(id, due) =>
          void change(t('told.moved', formatDue(due, moment), words(id)), () =>
            send('callbacks.reschedule', { ids: [id], due }),
          )
        }
        preview={(line) => {
          const step = readNextStep(line, moment);
          return {
            task: taskWords({ ...step, actor: 'writer', actorName: '', name: view.name }),
            when: step.due ? formatDue(step.due, moment) : '',
            inCrm: sameTask(step.purpose || line, record.nextSteps ?? [])?.title ?? '',
          };
        }}
        onAdd={(line) => {
          const { action, due, purpose } = readNextStep(line, moment);
          const added = {
            id: crypto.randomUUID(),
            person,
            action,
            quote: line,
            purpose,
            due,
            source: sourceOf(record),
          };
          return change(due ? t('record.keptFor', formatDue(due, moment)) : t('record.keptOpen'), () =>
            send('callback.add', added),
          );
        }}
        onLogCall={(outcome) => {
          const touch = {
            id: crypto.randomUUID(),
            person,
            channel: 'call' as const,
            outcome,
            source: sourceOf(record),
          };
          void change(t('record.logged'), () => send('touch.log', touch));
        }}
        onQualify={(qualification) => {
          const id = stored?.contact?.id;
          if (id) void change(t('record.noted'), () => send('contact.qualify', { id, qualification }));
        }}
        onCopyStatus={() => {
          void navigator.clipboard.writeText(view.statusLine).then(
            () => setTold({ text: t('record.copied', view.statusLine) }),
            () => setTold({ text: t('record.notCopied', view.statusLine) }),
          );
        }}
        onPick={
          pick &&
          (() => {
            setTold({ text: t('record.pick') });
            void pick().then((text) => setTold({ text }));
          })
        }
        findContacts={findContacts}
        onLink={(contactId) => void change(t('record.linked'), () => send('record.link', { person, contactId }))}
      />
    </div>
  );
}

async function findContacts(words: string) {
  const contacts = await send('contacts.named', { words });
  return contacts.map(({ id, name, company, emails }) => ({
    id,
    name: name || (emails[0] ?? ''),
    detail: company || (name ? (emails[0] ?? '') : ''),
  }));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Dragging with the pointer, or the arrow keys, moves the panel; a press without moving stays a click. */
function gripHandlers(place: PanelPlace, put: (place: PanelPlace) => void): React.HTMLAttributes<HTMLElement> {
  return {
    onPointerDown(down) {
      const handle = down.currentTarget as HTMLElement;
      const { clientX, clientY } = down;
      let moved = false;
      const drag = new AbortController();
      const at = (event: PointerEvent) => ({
        ...place,
        right: place.right + clientX - event.clientX,
        bottom: place.bottom + clientY - event.clientY,
      });
      handle.setPointerCapture(down.pointerId);
      const { signal } = drag;
      handle.addEventListener(
        'pointermove',
        (event) => {
          moved ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) > 4;
          if (moved) put(at(event));
        },
        { signal },
      );
      // The click that ends a drag opens nothing; it comes right after the release.
      const noClick = new AbortController();
      handle.addEventListener('click', (event) => moved && event.stopPropagation(), {
        capture: true,
        signal: noClick.signal,
      });
      for (const end of ['pointerup', 'pointercancel'] as const) {
        handle.addEventListener(
          end,
          () => {
            drag.abort();
            setTimeout(() => noClick.abort());
          },
          { signal },
        );
      }
    },
    onKeyDown(event) {
      const steps: Record<string, [number, number]> = {
        ArrowLeft: [16, 0],
        ArrowRight: [-16, 0],
        ArrowUp: [0, 16],
        ArrowDown: [0, -16],
      };
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      put({ ...place, right: place.right + step[0], bottom: place.bottom + step[1] });
    },
  };
}

/** The panel's place in the in-page host: shows one record at a time, or nothing. */
export class PanelSlot {
  readonly #host: CoachHost;
  readonly #site: CrmSite;
  readonly #moment: () => Moment;
  readonly #pick: (() => Promise<string>) | undefined;
  #slot: HTMLElement | undefined;
  #root: ReturnType<typeof createRoot> | undefined;
  #record: ShownRecord | undefined;
  #version = 0;

  constructor(
    host: CoachHost,
    site: CrmSite,
    moment: () => Moment,
    pick: (() => Promise<string>) | undefined,
    signal: AbortSignal,
  ) {
    this.#pick = pick;
    this.#host = host;
    this.#site = site;
    this.#moment = moment;
    signal.addEventListener('abort', () => this.#root?.unmount());
  }

  show(record: ShownRecord | undefined): void {
    this.#record = record;
    this.#render();
  }

  /** Where the panel or its pill lies in the page's viewport; undefined while it shows none. */
  box(): DOMRect | undefined {
    return this.#slot?.querySelector('.record')?.getBoundingClientRect();
  }

  /** The store changed elsewhere (a note's promise was kept, the popup was used). */
  refresh(): void {
    this.#version += 1;
    this.#render();
  }

  #render(): void {
    if (!this.#record && !this.#root) return;
    this.#slot ??= this.#host.addSlot();
    this.#root ??= createRoot(this.#slot);
    this.#host.setTheme(themeAround(document.body));
    this.#root.render(
      this.#record ? (
        <Panel
          key={this.#record.identity.id}
          site={this.#site}
          record={this.#record}
          moment={this.#moment}
          pick={this.#pick}
          storeVersion={this.#version}
        />
      ) : null,
    );
  }
}
