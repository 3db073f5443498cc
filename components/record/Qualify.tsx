import { t } from '../../lib/words/t.ts';
import { type Qualification, qualificationWords } from '../callbacks/call-words.ts';
import { KeptField } from '../ui/KeptField.tsx';

interface Props {
  qualification: Qualification;
  onSave(qualification: Qualification): void;
}

const parts = Object.keys(qualificationWords) as (keyof Qualification)[];

/** What is known of budget, authority, need and time frame: in one line what is still open, opened the four to fill in. */
export function Qualify({ qualification, onSave }: Props) {
  const open = parts.filter((part) => qualification[part] === '').map((part) => t(`bantInLine.${part}`));
  return (
    <details className="record-qualify">
      <summary className="secondary">
        {open.length > 0 ? t('record.notKnown', open.join(', ')) : t('record.qualified')}
      </summary>
      {parts.map((part) => (
        <KeptField
          key={part}
          label={qualificationWords[part]}
          value={qualification[part]}
          onSave={(value) => onSave({ ...qualification, [part]: value })}
        />
      ))}
    </details>
  );
}
