import './CoachHereRow.css';
import { t } from '../../lib/words/t.ts';

interface Props {
  /** The page's host. */
  host: string;
  isOn: boolean;
  onSwitch(): void;
}

/** Switches the coach on for the page behind the popup, and off again. */
export function CoachHereRow({ host, isOn, onSwitch }: Props) {
  return (
    <div className="coach-here">
      <p className="secondary" title={host}>
        {isOn ? t('coachHere.isOn', host) : host}
      </p>
      <button type="button" className="quiet-button" onClick={onSwitch}>
        {t(isOn ? 'coachHere.off' : 'coachHere.on')}
      </button>
    </div>
  );
}
