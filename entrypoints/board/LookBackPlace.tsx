import { useMemo, useRef, useState } from 'react';
import { type FoundEntry, LookBack } from '../../components/board/LookBack.tsx';
import type { ViewMoment } from '../../components/callbacks/types.ts';
import {
  addressesIn,
  digestOf,
  type Forgotten,
  lookBack,
  type MailDigest,
  type Waiting,
} from '../../lib/look-back/look-back.ts';
import { messagesIn, pastedMails, readMail } from '../../lib/look-back/read-mails.ts';
import { send } from '../../lib/messages/client.ts';
import type { useChange } from '../../lib/pages/use-change.ts';
import { localDay } from '../../lib/promises/format.ts';
import { addWorkingDays } from '../../lib/promises/working-days.ts';
import { dayNumberOf, isoDate } from '../../lib/time/calendar.ts';
import { t } from '../../lib/words/t.ts';

interface Props {
  view: ViewMoment;
  change: ReturnType<typeof useChange>['change'];
}

/** Longest the page is busy in one go, in milliseconds: half a frame at sixty a second. */
const turn = 8;

/** Looking back over mails, in the page: nothing of them leaves it but what she keeps. */
export default function LookBackPlace({ view, change }: Props) {
  const [reading, setReading] = useState<number | null>(null);
  const [digests, setDigests] = useState<MailDigest[] | null>(null);
  const [unreadable, setUnreadable] = useState(0);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const isStopped = useRef(false);

  const addresses = useMemo(() => addressesIn(digests ?? []), [digests]);
  const own = chosen ?? addresses.slice(0, 1);
  const { now, timeZone } = view;
  const { forgotten, waiting } = lookBack(digests ?? [], new Set(own), { now, timeZone });
  const left = <T extends Forgotten | Waiting>(found: T[]) => found.filter((each) => !settled.has(idOf(each)));

  const read = async (sources: AsyncIterable<Uint8Array | string> | Iterable<string>) => {
    isStopped.current = false;
    const found: MailDigest[] = [...(digests ?? [])];
    let bad = 0;
    let since = performance.now();
    setReading(0);
    try {
      for await (const source of sources) {
        const mail = await readMail(source);
        if (mail) found.push(digestOf(mail, view));
        else bad++;
        if (isStopped.current) break;
        if (performance.now() - since < turn) continue;
        setReading(found.length);
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
    } finally {
      setReading(null);
      setDigests(found);
      setUnreadable(bad);
    }
  };
  const start = (sources: Parameters<typeof read>[0]) => void change('', () => read(sources).then(() => null));

  const entry = (each: Forgotten | Waiting): FoundEntry => ({
    id: idOf(each),
    name: each.person.name || each.person.email,
    quote: 'quote' in each ? each.quote : each.question,
    at: each.at,
  });
  const keep = async (ids: string[]) => {
    const wanted = new Set(ids);
    const day = addWorkingDays(dayNumberOf(localDay(now, timeZone)), 1, view);
    for (const each of [...left(forgotten), ...left(waiting)].filter((found) => wanted.has(idOf(found)))) {
      await send('callback.add', {
        id: crypto.randomUUID(),
        person: { ...each.person, company: '', phone: '', record: '' },
        action: 'quote' in each ? each.action : 'email',
        quote: 'quote' in each ? each.quote : each.question,
        purpose: 'quote' in each ? each.purpose : t('lookBack.anAnswer'),
        due: { kind: 'day', date: isoDate(day) },
        source: { site: 'manual', url: '', threadId: '', account: '', subject: 'subject' in each ? each.subject : '' },
      });
    }
    setSettled(new Set([...settled, ...ids]));
  };

  return (
    <LookBack
      view={view}
      reading={reading}
      found={
        digests && {
          mails: digests.length,
          unreadable,
          addresses,
          own,
          forgotten: left(forgotten).map(entry),
          waiting: left(waiting).map(entry),
        }
      }
      onFiles={(files) => start(messagesOf(files))}
      onPaste={(text) => start(pastedMails(text))}
      onStop={() => {
        isStopped.current = true;
      }}
      onOwn={setChosen}
      onKeep={(ids) => void change(t('board.notice.lookedBack', ids.length), () => keep(ids).then(() => null))}
    />
  );
}

async function* messagesOf(files: readonly File[]) {
  for (const file of files) yield* messagesIn(file);
}

const idOf = (found: Forgotten | Waiting) =>
  `${found.at} ${found.person.email} ${'quote' in found ? found.quote : found.question}`;
