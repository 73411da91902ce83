import { readFileSync } from 'node:fs';

export const ROOT = new URL('../../', import.meta.url).pathname;
export const CONTRIBUTING = readFileSync(`${ROOT}CONTRIBUTING.md`, 'utf8');

/** A file that a recipe writes, or changes: where it says so, and the block that follows. */
export interface Step {
  readonly path: string;
  readonly language: string;
  readonly text: string;
}

/** The steps of the recipe under a heading. The path of a block is the last that was named before it. */
export function recipe(heading: string): Step[] {
  const [, after = ''] = CONTRIBUTING.split(`\n### ${heading}\n`);
  const [section = ''] = after.split(/\n##/);
  const blocks = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
  let from = 0;
  return blocks.map(({ 0: whole, 1: language = '', 2: text = '', index }) => {
    const path = [...section.slice(from, index).matchAll(/`([\w./-]+\.(?:yaml|csv|ts))`/g)].at(-1)?.[1];
    from = index + whole.length;
    if (path === undefined) throw new Error(`${heading}: no path is named before\n${text}`);
    return { path, language, text };
  });
}

/** The step of a recipe that is about such a file. */
export function step(heading: string, ending: string): Step {
  const found = recipe(heading).find(({ path }) => path.endsWith(ending));
  if (!found) throw new Error(`${heading}: no step writes a file ${ending}`);
  return found;
}

/** A file as a diff changes it; what it takes away, or leaves, must stand there exactly once. */
export function changed(before: string, diff: string): string {
  return diff.split(/^@@.*\n/m).reduce((text, hunk) => {
    const lines = hunk.split('\n').filter((line) => line !== '');
    const side = (sign: string): string =>
      lines
        .flatMap((line) => (line.startsWith(' ') || line.startsWith(sign) ? [line.slice(1)] : []))
        .join('\n');
    const parts = text.split(side('-'));
    if (parts.length !== 2) throw new Error(`stands there ${parts.length - 1} times:\n${side('-')}`);
    return parts.join(side('+'));
  }, before);
}
