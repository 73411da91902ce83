import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemaNames, schemaOf } from '../../src/report/json-schema.js';

const folder = new URL('../../indicators/schemas/', import.meta.url).pathname;
const definitions = new URL('../../indicators/quang-nam-2020/', import.meta.url).pathname;

describe('the published JSON Schemas', () => {
  it.each(schemaNames)('%s is current (npm run rebaseline writes it anew)', async (name) => {
    await expect(schemaOf(name)).toMatchFileSnapshot(`${folder}${name}.schema.json`);
  });

  it('accept the definitions that come with the package', () => {
    const schemas = new Map(schemaNames.map((name) => [name, z.fromJSONSchema(JSON.parse(schemaOf(name)))]));
    const files = readdirSync(definitions, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(files.length).toBeGreaterThan(70);
    for (const file of files) {
      const content = parse(readFileSync(`${definitions}${file}`, 'utf8')) as Record<string, unknown>;
      const name = schemaNames.find((one) => one in content) ?? '';
      expect(schemas.get(name)?.safeParse(content).error, file).toBeUndefined();
    }
  });
});
