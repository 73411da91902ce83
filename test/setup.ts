import { spawnSync } from 'node:child_process';

/** Builds once, since some tests run the binary. Type errors are for `npm run build` to tell; what was emitted runs. */
export function setup(): void {
  const root = new URL('..', import.meta.url);
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], {
    cwd: root,
    stdio: 'ignore',
  });
}
