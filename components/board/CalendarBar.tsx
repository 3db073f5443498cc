import { ChevronLeft, ChevronRight } from 'lucide-react';
import { t } from '../../lib/words/t.ts';
import './CalendarBar.css';

export type CalendarMode = 'day' | 'week';

interface Props {
  mode: CalendarMode;
  /** `November 23 – 29, 2026`. */
  title: string;
  /** Where each leads, as an address on this page. */
  links: { before: string; today: string; after: string; day: string; week: string };
}

/** The way to the days before and after, and between day and week. */
export function CalendarBar({ mode, title, links }: Props) {
  return (
    <div className="calendar-bar">
      <a className="quiet-button" href={links.today}>
        {t('calendar.today')}
      </a>
      <a
        className="icon-button"
        href={links.before}
        aria-label={mode === 'week' ? t('calendar.weekBefore') : t('calendar.dayBefore')}
      >
        <ChevronLeft aria-hidden="true" size={16} />
      </a>
      <a
        className="icon-button"
        href={links.after}
        aria-label={mode === 'week' ? t('calendar.weekAfter') : t('calendar.dayAfter')}
      >
        <ChevronRight aria-hidden="true" size={16} />
      </a>
      <p className="calendar-title" role="status">
        {title}
      </p>
      <nav aria-label={t('calendar.dayOrWeek')}>
        <a className="quiet-button" href={links.day} aria-current={mode === 'day' ? 'true' : undefined}>
          {t('calendar.day')}
        </a>
        <a className="quiet-button" href={links.week} aria-current={mode === 'week' ? 'true' : undefined}>
          {t('calendar.week')}
        </a>
      </nav>
    </div>
  );
}
