interface Props {
  text: string;
  onCopy(): void;
  onClose(): void;
}

/** A message at the edge of the page that stays until it is closed. */
export function Notice({ text, onCopy, onClose }: Props) {
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      <button type="button" className="quiet-button" onClick={onCopy}>
        Copy
      </button>
      <button type="button" className="quiet-button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
