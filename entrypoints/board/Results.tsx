import { useLiveQuery } from 'dexie-react-hooks';
import { type ResultRow, ResultTable } from '../../components/board/ResultTable.tsx';
import { channelNames } from '../../lib/pages/contact-view.ts';
import { saveFile } from '../../lib/pages/save-file.ts';
import type { Moment } from '../../lib/promises/types.ts';
import { tableCsv } from '../../lib/store/csv.ts';
import type { Database } from '../../lib/store/database.ts';
import { readResults, type Results as StoredResults } from '../../lib/store/results.ts';
import { dayMs } from '../../lib/time/calendar.ts';
import { outcomeInLine } from '../../lib/words/outcome.ts';
import { t } from '../../lib/words/t.ts';

const days = 84;

/** What works: the last twelve weeks, counted from the store. */
export function Results({ db, view }: { db: Database; view: Moment }) {
  const { timeZone } = view;
  // By the day: the page counts anew at midnight, not every minute.
  const today = Math.floor(view.now / dayMs) * dayMs;
  const results = useLiveQuery(
    () => readResults(db, today - days * dayMs, { now: Date.now(), timeZone }),
    [db, today, timeZone],
  );
  if (!results) return null;
  return (
    <div className="results">
      <p className="secondary">{t('results.about')}</p>
      {tablesOf(results, view).map(({ id, ...table }) => (
        <ResultTable
          key={id}
          {...table}
          onExport={() => saveFile(`${id}.csv`, 'text/csv', tableCsv(table.columns, table.rows))}
        />
      ))}
    </div>
  );
}

interface Table {
  /** Names the file she saves. */
  id: string;
  title: string;
  about: string;
  columns: [string, ...string[]];
  rows: ResultRow[];
  empty: string;
}

/** Every result with its words and its counts. */
function tablesOf({ keptByWeek, attempts, outcomes, moves, phrases, answers }: StoredResults, view: Moment): Table[] {
  const week = (date: string) =>
    new Intl.DateTimeFormat(view.shownIn ?? view.locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
      Date.parse(date),
    );
  const most = attempts.contacts.findLastIndex((count) => count > 0);
  const answered = (
    which: 'withDay' | 'without',
    { mails, answered }: StoredResults['answers']['without'],
  ): ResultRow => ({
    label: mails > 0 ? t(`results.${which}Of`, Math.round((100 * answered) / mails), mails) : t(`results.${which}`),
    values: [answered, mails - answered],
  });
  return [
    {
      id: 'promises-kept',
      title: t('results.kept'),
      about: t('results.keptAbout'),
      columns: [
        t('results.week'),
        t('results.onTime'),
        t('results.late'),
        t('results.dropped'),
        t('results.stillOpen'),
      ],
      rows: keptByWeek.map(({ week: monday, onTime, late, dropped, open }) => ({
        label: week(monday),
        values: [onTime, late, dropped, open],
      })),
      empty: t('results.keptEmpty'),
    },
    {
      id: 'attempts-per-contact',
      title: t('results.attempts'),
      about: t('results.attemptsAbout', attempts.oneHitWonders),
      columns: [t('results.attempt'), t('results.contacts')],
      rows: attempts.contacts.slice(1, most + 1).map((count, index) => ({
        label: index === attempts.contacts.length - 2 ? t('results.orMore', index + 1) : String(index + 1),
        values: [count],
      })),
      empty: t('results.attemptsEmpty'),
    },
    {
      id: 'what-came-of-it',
      title: t('results.outcomes'),
      about: t('results.outcomesAbout'),
      columns: [t('results.outcome'), t('results.times')],
      rows: outcomes.map(({ channel, outcome, count }) => ({
        label: `${channelNames[channel]}: ${outcomeInLine[outcome]}`,
        values: [count],
      })),
      empty: t('results.outcomesEmpty'),
    },
    {
      id: 'how-often-callbacks-are-moved',
      title: t('results.moves'),
      about: t('results.movesAbout'),
      columns: [t('results.timesMoved'), t('results.callbacks')],
      rows: moves.map((count, index) => ({
        label: index === moves.length - 1 ? t('results.orMore', index) : String(index),
        values: [count],
      })),
      empty: t('results.nothing'),
    },
    {
      id: 'weak-phrases',
      title: t('results.phrases'),
      about: t('results.phrasesAbout'),
      columns: [t('results.week'), t('results.mended'), t('results.left')],
      rows: phrases.map(({ week: monday, mails, marked, fixed }) => ({
        label: t('results.weekMails', mails, week(monday)),
        values: [fixed, marked - fixed],
      })),
      empty: t('results.noMail'),
    },
    {
      id: 'does-a-date-get-answers',
      title: t('results.dates'),
      about: t('results.datesAbout'),
      columns: [t('results.mails'), t('results.answered'), t('results.notAnswered')],
      rows: [answered('withDay', answers.withDate), answered('without', answers.without)],
      empty: t('results.noMail'),
    },
  ];
}
