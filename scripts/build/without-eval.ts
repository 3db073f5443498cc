/** Where packages make code from text, and what stands there instead. */
const places = [
  // Our content security policy would refuse it anyway; zod then checks without it.
  {
    file: /zod\/v4\/core\/(doc|util)\.js$/,
    from: 'const F = Function;',
    to: "throw new Error('No code generation here.');",
  },
  // The number type of the charts looks for the global object as browsers of ten years ago had it.
  { file: /decimal\.js-light\/decimal\.js$/, from: "Function('return this')()", to: 'globalThis' },
];

/**
 * A Vite plugin that leaves code made from text out of the build: a package that holds `Function(text)` must be explained
 * to Mozilla's reviewers.
 */
export function withoutEval() {
  return {
    name: 'without-eval',
    transform(code: string, id: string) {
      const place = places.find(({ file }) => file.test(id));
      if (!place) return undefined;
      const replaced = code.replace(place.from, place.to);
      if (replaced === code) throw new Error(`${id} has changed: look where it makes code from text now.`);
      return { code: replaced, map: null };
    },
  };
}
