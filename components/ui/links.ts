/** The address when a browser may open it as a web page, else undefined: stored addresses come from pages. */
export function webAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
