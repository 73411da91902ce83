import type { Words } from '../text/words.js';

/** Why a record whose key stands elsewhere is refused. */
export interface Repeated {
  readonly code: 'repeated-key';
  readonly say: Words;
}

export const TWICE: Repeated = {
  code: 'repeated-key',
  say: {
    vi: 'mã này đã có ở một dòng trước trong cùng tệp. Bỏ dòng thừa.',
    en: 'this key already stands on an earlier row of the same file. Take one of them out.',
  },
};

export const ELSEWHERE: Repeated = {
  code: 'repeated-key',
  say: {
    vi: 'mã này đã có trong một tệp khác. Bỏ dòng thừa.',
    en: 'this key already stands in another file. Take one of them out.',
  },
};
