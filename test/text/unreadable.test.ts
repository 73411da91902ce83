import { describe, expect, it } from 'vitest';
import { unreadable } from '../../src/text/unreadable.js';

const why = (code: string, syscall = 'open') => unreadable(Object.assign(new Error('no'), { code, syscall }));

describe('a file that cannot be read', () => {
  it.each([
    ['EACCES', 'You may not read this file.'],
    ['EPERM', 'You may not read this file.'],
    ['ENOENT', 'There is no such file.'],
    ['EISDIR', 'This is a folder, not a file.'],
    ['ENOTDIR', 'The path leads through a file as if it were a folder.'],
    ['ENAMETOOLONG', 'The name is longer than the system allows.'],
    ['ELOOP', 'This link leads in a circle.'],
    ['ENOSPC', 'The disk is full, so what is read cannot be kept for the while.'],
    ['EIO', 'The file cannot be read (EIO).'],
  ])('for %s', (code, said) => {
    expect(why(code).what.en).toBe(said);
  });

  it('says what to do', () => {
    expect(why('EACCES').hint?.en).toBe('Close it in Excel, or ask for permission.');
    expect(why('EIO').hint?.en).toBe('Copy it to this machine and try again.');
    expect(why('ENOSPC').hint?.en).toBe('Make room on it, or set TMPDIR to a folder on another disk.');
  });

  it('for want of a folder to keep it in', () => {
    expect(why('ENOENT', 'mkdtemp').what.en).toBe('The temporary folder cannot be written.');
    expect(why('ENOSPC', 'mkdtemp').what.en).toMatch(/^The disk is full/);
  });

  it('for no reason that the system gives', () => {
    expect(unreadable('odd').what.en).toBe('The file cannot be read (odd).');
  });
});
