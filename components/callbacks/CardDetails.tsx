import { CalendarArrowDown } from 'lucide-react';
import type { CallbackView } from './types.ts';
import './CardDetails.css';

interface Props {
  callback: CallbackView;
  /** Saves it as a calendar file. */
  onSaveCalendar(): void;
}

/** What a card has no room for: opens inside it on "More". */
export function CardDetails({ callback, onSaveCalendar }: Props) {
  return (
    <p className="details-actions">
      {callback.due && (
        <button type="button" className="quiet-button" onClick={onSaveCalendar}>
          <CalendarArrowDown aria-hidden="true" size={16} /> Save to my calendar
        </button>
      )}
    </p>
  );
}
