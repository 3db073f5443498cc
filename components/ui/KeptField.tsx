import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  isLong?: boolean;
  placeholder?: string;
  onSave(value: string): void;
}

/** A labeled field that is kept when she leaves it, if she changed it; Enter in a short one keeps it too. */
export function KeptField({ label, value, isLong = false, placeholder, onSave }: Props) {
  const id = useId();
  const common = {
    id,
    className: 'field',
    defaultValue: value,
    placeholder,
    onBlur: (event: { target: { value: string } }) => {
      const next = event.target.value.trim();
      if (next !== value) onSave(next);
    },
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {/* Keyed by its value: a change from elsewhere shows, a half-typed one stays. */}
      {isLong ? (
        <textarea key={value} rows={4} {...common} />
      ) : (
        <input
          key={value}
          maxLength={300}
          {...common}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      )}
    </>
  );
}
