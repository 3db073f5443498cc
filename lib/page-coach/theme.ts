/**
 * Whether the page around an element is dark, by its computed colors: Gmail's dark theme has no class to go by (FACTS.md).
 */
export function themeAround(element: Element): 'light' | 'dark' {
  for (let current: Element | null = element; current; current = current.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbersIn(getComputedStyle(current).backgroundColor);
    if (alpha > 0.5) return luminance(red, green, blue) < 0.4 ? 'dark' : 'light';
  }
  // Nothing painted: the text color tells.
  const [red = 0, green = 0, blue = 0] = numbersIn(getComputedStyle(element).color);
  return luminance(red, green, blue) > 0.6 ? 'dark' : 'light';
}

/** `rgb(31, 31, 31)`, `rgba(0, 0, 0, 0)`; other notations count as opaque black on white. */
const numbersIn = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);

const luminance = (red: number, green: number, blue: number) => (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
