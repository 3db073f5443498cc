import { type Qualification, qualificationWords } from '../callbacks/call-words.ts';
import { KeptField } from '../ui/KeptField.tsx';

interface Props {
  qualification: Qualification;
  onSave(qualification: Qualification): void;
}

const parts = Object.keys(qualificationWords) as (keyof Qualification)[];

/** What is known of budget, authority, need and time frame: in one line what is still open, opened the four to fill in. */
export function Qualify({ qualification, onSave }: Props) {
  const open = parts.filter((part) => qualification[part] === '').map((part) => qualificationWords[part].toLowerCase());
  return (
    <details className="record-qualify">
      <summary className="secondary">{open.length > 0 ? `Not known yet: ${open.join(', ')}` : 'Qualified'}</summary>
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
