import { describe, expect, it } from 'vitest';
import { json } from '../../src/formats/json.js';
import {
  FORMAT_ENDINGS,
  FORMAT_NAMES,
  FORMATS,
  formatForFile,
  formatNamed,
} from '../../src/formats/registry.js';
import { sample } from './sample-report.js';

const options = { language: 'vi', width: 80, color: true } as const;

describe('the registry', () => {
  it('finds a format by name and by the ending of a file', () => {
    for (const format of FORMATS) {
      expect(formatNamed(format.name)).toBe(format);
      for (const ending of format.endings)
        expect(formatForFile(`out/REPORT${ending.toUpperCase()}`)?.name).toBe(format.name);
    }
    expect(formatNamed('pdf')).toBeUndefined();
    expect(formatForFile('report')).toBeUndefined();
  });

  it('lists the names and the endings', () => {
    expect(FORMAT_NAMES).toEqual(['table', 'json', 'csv', 'markdown']);
    expect(FORMAT_ENDINGS).toEqual(['.txt', '.json', '.csv', '.md', '.markdown']);
  });

  it('never colours a file', () => {
    expect(formatNamed('table')?.render(sample, options)).toContain('\u001b');
    expect(formatForFile('report.txt')?.render(sample, options)).not.toContain('\u001b');
  });
});

describe('the JSON', () => {
  it('is the report whole', () => {
    expect(JSON.parse(json.render(sample))).toEqual(sample);
  });
});
