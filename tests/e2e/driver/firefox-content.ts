/** Runs a function's source in the browser's own window. */
export type InBrowserWindow = <T>(body: string, argument: unknown) => Promise<T>;

/**
 * Runs a function's source in the process of what a `<browser>` shows, with the browser's own rights: it sees what no driver
 * does, such as the scripts of extensions. What it leaves on `globalThis` is there the next time.
 *
 * @param element an expression for the `<browser>`
 * @param body gets the document and the argument
 */
export function askContent<T>(run: InBrowserWindow, element: string, body: string, argument: unknown): Promise<T> {
  return run<T>(
    `({ body, argument }) => {
      const { messageManager } = ${element};
      const name = 'content-answers';
      return new Promise((resolve, reject) => {
        const take = ({ data: { value, error } }) => {
          messageManager.removeMessageListener(name, take);
          if (error) reject(new Error(error));
          else resolve(value);
        };
        messageManager.addMessageListener(name, take);
        const call = '(' + body + ')(content.document, ' + JSON.stringify(argument) + ')';
        const source = 'try { sendAsyncMessage("' + name + '", { value: ' + call + ' }) } catch (error) { sendAsyncMessage("' + name + '", { error: String(error) }) }';
        messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(source), false);
      });
    }`,
    { body, argument },
  );
}
