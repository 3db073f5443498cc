/**
 * A Vite plugin that leaves zod's code generation out of the build. Our content security policy would refuse it anyway (zod then checks
 * without it), and a package that holds `Function(text)` must be explained to Mozilla's reviewers.
 */
export function zodWithoutEval() {
  return {
    name: 'zod-without-eval',
    transform(code: string, id: string) {
      if (!/zod\/v4\/core\/(doc|util)\.js$/.test(id)) return undefined;
      const replaced = code.replace('const F = Function;', "throw new Error('No code generation here.');");
      if (replaced === code) throw new Error(`${id} has changed: look where zod generates code now.`);
      return { code: replaced, map: null };
    },
  };
}
