import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { rolldown } from 'rolldown';
import { fixture } from '../../helpers/crm-page.ts';
import { projectRoot } from '../driver/paths.ts';

/** The real libraries, from npm: scripts the page loads itself, or modules bundled for it. */
const libraries = {
  plain: {},
  summernote: {
    scripts: ['/jquery/dist/jquery.js', '/summernote/dist/summernote-lite.js'],
    styles: ['/summernote/dist/summernote-lite.css'],
  },
  prosemirror: { styles: ['/prosemirror-view/style/prosemirror.css'] },
  quill: { styles: ['/quill/dist/quill.core.css'] },
  ckeditor4: { scripts: ['/ckeditor4/ckeditor.js'] },
  ckeditor5: { styles: ['/@ckeditor/ckeditor5-editor-classic/dist/index.css'] },
} satisfies Record<string, { scripts?: string[]; styles?: string[] }>;
export type EditorKind = keyof typeof libraries;

/** Folders of node_modules the pages load from. */
const served = /^\/(?:jquery|summernote|prosemirror-view|quill|ckeditor4|@ckeditor\/ckeditor5-editor-classic)\//;
const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

export interface EditorPages {
  /**
   * A record's page with one editor and a Save button; `framed` puts both into a frame of the same origin.
   *
   * @param note the note's own name: what was saved under it is there again
   */
  address(kind: EditorKind, note: string, framed?: boolean): string;
  /** The HTML saved last, '' before. */
  saved(note: string): string;
  close(): Promise<void>;
}

/** Serves a CRM record of our own with each kind of editor on it, on loopback; what is saved is there after a reload. */
export async function serveEditorPages(): Promise<EditorPages> {
  const saved = new Map<string, string>();
  const bundles = new Map<string, Promise<string>>();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const kind = searchParams.get('kind') as EditorKind;
    const note = searchParams.get('note') ?? '';
    const answer = (type: string, body: string | Buffer) => {
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(body);
    };
    if (pathname === '/record') {
      const editor = searchParams.has('framed')
        ? `<iframe src="/editor?kind=${kind}&note=${note}" style="width: 700px; height: 320px; border: 3px solid; padding: 5px"></iframe>`
        : editorHtml(kind, note, saved.get(note) ?? '');
      answer('text/html', fixture('espocrm').replace('<div class="bottom">', `<div class="bottom">${editor}`));
    } else if (pathname === '/editor') {
      answer('text/html', `<!doctype html><body>${editorHtml(kind, note, saved.get(note) ?? '')}</body>`);
    } else if (pathname === '/save') {
      saved.set(note, (await buffer(request)).toString());
      answer('text/plain', '');
    } else if (pathname === '/bundle') {
      if (!bundles.has(kind)) bundles.set(kind, bundle(kind));
      answer('text/javascript', (await bundles.get(kind)) ?? '');
    } else {
      const file = served.test(pathname) ? readFileSync(join(projectRoot, 'node_modules', pathname)) : '';
      answer(contentTypes[extname(pathname)] ?? 'application/octet-stream', file);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return {
    address: (kind, note, framed) =>
      `http://127.0.0.1:${port}/record?kind=${kind}&note=${note}${framed ? '&framed' : ''}#Contact/view/5f0a1c2e3b4d5a6b7`,
    saved: (note) => saved.get(note) ?? '',
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function editorHtml(kind: EditorKind, note: string, html: string): string {
  const { scripts = [], styles = [] }: { scripts?: string[]; styles?: string[] } = libraries[kind];
  return `${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}
    <style>#editor, .ProseMirror, .ql-editor, .ck-content { min-height: 120px; width: 640px; margin: 0 0 8px; font-size: 15px }</style>
    <section><div id="editor"></div><button type="button" id="save" data-name="send">Save</button></section>
    ${scripts.map((source) => `<script src="${source}"></script>`).join('')}
    <script>window.saved = ${JSON.stringify(html).replaceAll('<', '\\u003c')}</script>
    <script type="module">
      await import('/bundle?kind=${kind}');
      document.querySelector('#save').addEventListener('click', async () => {
        await fetch('/save?note=${note}', { method: 'POST', body: editor.html() });
        editor.set('');
      });
    </script>`;
}

async function bundle(kind: EditorKind): Promise<string> {
  const built = await rolldown({
    input: join(import.meta.dirname, 'editors', `${kind}.ts`),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await built.generate({ format: 'esm', codeSplitting: false });
  await built.close();
  return output[0].code;
}
