import { t } from '../../lib/words/t.ts';
import { Icon } from './icons.tsx';

export interface NoticeView {
  text: string;
  /** What to do about it, '' where the text says all. */
  advice?: string;
  answers: { label: string }[];
}

interface Props<View extends NoticeView> {
  view: View;
  /** Something may be lost: said to screen readers at once. */
  isAlert?: boolean;
  onAnswer(answer: View['answers'][number]): void;
  onClose(): void;
}

/** Something said or asked, with what one click can do about it; stays until it is answered or closed. */
export function Notice<View extends NoticeView>({ view, isAlert, onAnswer, onClose }: Props<View>) {
  const { text, advice, answers } = view;
  return (
    <div className="notice" data-alert={isAlert ? '' : undefined} role={isAlert ? 'alert' : undefined}>
      <p>{text}</p>
      <button type="button" className="chip-drop" aria-label={t('notice.close')} onClick={onClose}>
        <Icon name="cross" size={12} />
      </button>
      {advice && <p className="secondary">{advice}</p>}
      {answers.length > 0 && (
        <p className="notice-answers">
          {answers.map((answer) => (
            <button key={answer.label} type="button" className="fix" onClick={() => onAnswer(answer)}>
              {answer.label}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
