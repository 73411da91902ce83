/** A process of its own in which a target is put to cases, one after the other. */

export type Answer = { readonly fine: true } | { readonly defect: string };

const [, , target = ''] = process.argv;
const { run } = (await import(`./targets/${target}.js`)) as { run(given: unknown): Promise<void> };

async function answer(given: unknown): Promise<Answer> {
  try {
    await run(given);
    return { fine: true };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', async (given) => process.send?.(await answer(given)));
process.send?.('ready');
