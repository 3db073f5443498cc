/**
 * A Vite plugin that leaves out Preact's way to set HTML from a string. Nothing of ours may use it (text from mails is data,
 * never HTML), and Mozilla's linter then has nothing to ask about the content scripts.
 */
export function preactWithoutHtml() {
  return {
    name: 'preact-without-html',
    transform(code: string, id: string) {
      if (!/\/preact\/dist\/preact\.(?:m?js|module\.js)$/.test(id)) return undefined;
      const replaced = code.replace(
        /\(\w+\.innerHTML=\w+\.__html\)/,
        '(()=>{throw new Error("No HTML from strings.")})()',
      );
      if (replaced === code) throw new Error(`${id} has changed: look where Preact sets innerHTML now.`);
      return { code: replaced, map: null };
    },
  };
}
