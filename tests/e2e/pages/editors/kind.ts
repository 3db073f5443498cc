/** An editor on the test page, whatever library it is made of. */
export interface MountedEditor {
  /** The HTML the page would save. */
  html(): string;
  /** Replaces the content, as a page does after it has saved. */
  set(html: string): void;
}

declare global {
  interface Window {
    /** What the server has saved for this kind. */
    saved: string;
    editor: MountedEditor;
  }
}

/** The place on the page for the editor. */
export function place(): HTMLElement {
  return document.querySelector('#editor') as HTMLElement;
}
