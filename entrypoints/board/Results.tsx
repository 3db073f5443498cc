import { useLiveQuery } from 'dexie-react-hooks';
import { type ResultRow, ResultTable } from '../../components/board/ResultTable.tsx';
import { outcomeWords } from '../../components/callbacks/words.ts';
import { channelNames } from '../../lib/pages/contact-view.ts';
import { saveFile } from '../../lib/pages/save-file.ts';
import type { Moment } from '../../lib/promises/types.ts';
import { tableCsv } from '../../lib/store/csv.ts';
import type { Database } from '../../lib/store/database.ts';
import { readResults, type Results as StoredResults } from '../../lib/store/results.ts';
import { dayMs } from '../../lib/time/calendar.ts';

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
      <p className="secondary">The last twelve weeks, counted on this computer.</p>
      {tablesOf(results, view).map((table) => (
        <ResultTable
          key={table.title}
          {...table}
          onExport={() => saveFile(`${fileName(table.title)}.csv`, 'text/csv', tableCsv(table.columns, table.rows))}
        />
      ))}
    </div>
  );
}

interface Table {
  title: string;
  about: string;
  columns: [string, ...string[]];
  rows: ResultRow[];
  empty: string;
}

const fileName = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');

/** Every result with its words and its counts. */
function tablesOf({ keptByWeek, attempts, outcomes, moves, phrases, answers }: StoredResults, view: Moment): Table[] {
  const week = (date: string) =>
    new Intl.DateTimeFormat(view.locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(Date.parse(date));
  const most = attempts.contacts.findLastIndex((count) => count > 0);
  const answered = (label: string, { mails, answered }: { mails: number; answered: number }): ResultRow => ({
    label: mails > 0 ? `${label} (${Math.round((100 * answered) / mails)}% of ${mails})` : label,
    values: [answered, mails - answered],
  });
  return [
    {
      title: 'Promises kept',
      about: 'By the week they were due in.',
      columns: ['Week of', 'On time', 'Late', 'Dropped', 'Still open'],
      rows: keptByWeek.map(({ week: monday, onTime, late, dropped, open }) => ({
        label: week(monday),
        values: [onTime, late, dropped, open],
      })),
      empty: 'No promise has come due yet.',
    },
    {
      title: 'Attempts per contact',
      about: `Most deals need five to twelve. ${attempts.oneHitWonders} got one attempt and nothing is planned.`,
      columns: ['Attempts', 'Contacts'],
      rows: attempts.contacts.slice(1, most + 1).map((count, index) => ({
        label: index === attempts.contacts.length - 2 ? `${index + 1} or more` : String(index + 1),
        values: [count],
      })),
      empty: 'No contact has been tried yet.',
    },
    {
      title: 'What came of it',
      about: 'Each way of making contact, and how it ended.',
      columns: ['Channel and outcome', 'Times'],
      rows: outcomes.map(({ channel, outcome, count }) => ({
        label: `${channelNames[channel]}: ${outcomeWords[outcome].toLowerCase()}`,
        values: [count],
      })),
      empty: 'Close a call with its outcome, and it is counted here.',
    },
    {
      title: 'How often callbacks are moved',
      about: 'A callback that keeps moving wants a decision.',
      columns: ['Times moved', 'Callbacks'],
      rows: moves.map((count, index) => ({
        label: index === moves.length - 1 ? `${index} or more` : String(index),
        values: [count],
      })),
      empty: 'Nothing to count yet.',
    },
    {
      title: 'Weak phrases',
      about: 'Marked in mails you sent, by week: mended before sending, or left.',
      columns: ['Week of', 'Mended', 'Left'],
      rows: phrases.map(({ week: monday, mails, marked, fixed }) => ({
        label: `${week(monday)} (${mails} ${mails === 1 ? 'mail' : 'mails'})`,
        values: [fixed, marked - fixed],
      })),
      empty: 'No mail has been counted yet.',
    },
    {
      title: 'Does a date get answers?',
      about: 'Mails that name a day and mails that don’t, answered within two weeks or not.',
      columns: ['Mails', 'Answered', 'Not answered'],
      rows: [answered('With a day', answers.withDate), answered('Without', answers.without)],
      empty: 'No mail has been counted yet.',
    },
  ];
}
