import { describe, expect, it } from 'vitest';
import { suggestion } from '../../src/text/suggest.js';

const STATUSES = [
  { vi: 'Được tiếp nhận', en: 'Received' },
  { vi: 'Đã xử lý xong', en: 'Done' },
];

describe('what could have been written', () => {
  it('is listed in each language by its own titles', () => {
    expect(suggestion('Chờ công dân bổ sung', STATUSES)).toEqual({
      vi: 'Có thể viết: Được tiếp nhận, Đã xử lý xong.',
      en: 'Possible: Received, Done.',
    });
  });

  it('is the nearest one, in whichever language that is', () => {
    const received = { vi: 'Có phải bạn muốn viết `Được tiếp nhận`?', en: 'Did you mean `Received`?' };
    expect(suggestion('Đuợc tiếp nhân', STATUSES)).toEqual(received);
    expect(suggestion('Recieved', STATUSES)).toEqual(received);
  });

  it('of names is the same in both', () => {
    expect(suggestion('dosiers', ['dossiers', 'list']).en).toBe('Did you mean `dossiers`?');
    expect(suggestion('x', ['dossiers', 'procedures'])).toEqual({
      vi: 'Có thể viết: dossiers, procedures.',
      en: 'Possible: dossiers, procedures.',
    });
  });
});
