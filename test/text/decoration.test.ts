import { describe, expect, it } from 'vitest';
import { freed } from '../../src/text/decoration.js';

describe('a title', () => {
  it('is freed of one thing at a time, its marks first', () => {
    const steps: unknown[] = [];
    for (let left = freed('(1) Mã hồ sơ (bắt buộc) *'); left; left = freed(left.title)) steps.push(left);
    expect(steps).toEqual([
      { title: '(1) Mã hồ sơ (bắt buộc)' },
      { title: 'Mã hồ sơ (bắt buộc)' },
      { title: 'Mã hồ sơ', remark: 'bắt buộc' },
    ]);
  });

  it.each([
    ['12. Ngày', 'Ngày'],
    ['[3a] Ngày', 'Ngày'],
    ['iv) Ngày', 'Ngày'],
    ['7 – Ngày', 'Ngày'],
    ['(2): Ngày', 'Ngày'],
    ['Ngày [B]', 'Ngày'],
    ['Ngày (**)', 'Ngày'],
    ['Ngày²', 'Ngày'],
    ['† Ngày', 'Ngày'],
  ])('%s', (title, bare) => {
    expect(freed(title)).toEqual({ title: bare });
  });

  it('has nothing around it where words or plain numbers stand there', () => {
    for (const title of ['Ngày', 'Ngày 2', '12 tháng', 'Ngày.1', 'T. Thái bình', '', '*', '(1)', '(ngày)'])
      expect([title, freed(title)?.title === 'Ngày']).toEqual([title, false]);
    expect([
      freed('Ngày'),
      freed('Ngày 2'),
      freed('12 tháng'),
      freed('*'),
      freed('(1)'),
      freed('(ngày)'),
    ]).toEqual(Array(6).fill(undefined));
  });
});
