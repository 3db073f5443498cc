/**
 * What to call the main recipient.
 *
 * @param name as the page shows it: `Tom Baker`, `Baker, Tom`, `Dr. Ana Ruiz`, an address, ''
 * @returns the first name, or undefined where it can't be told
 */
export function firstName(name: string): string | undefined {
  const [family = '', given] = name.split(',').map((part) => part.trim());
  const words = (given || family).split(/\s+/).filter((word) => !/^(mr|mrs|ms|mx|dr|prof|sir)\.?$/i.test(word));
  const first = words[0] ?? '';
  return /^\p{L}[\p{L}\p{M}'’-]*$/u.test(first) && first.length <= 30 ? first : undefined;
}
