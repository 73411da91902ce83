import { describe, expect, it } from 'vitest';
import { type Encoding, sniff, toUtf8 } from '../../src/data/bytes.js';

/** The bytes that come out where these go in, chunk by chunk. */
async function utf8(encoding: Encoding, ...chunks: readonly Buffer[]): Promise<Buffer> {
  const given = (async function* () {
    yield* chunks;
  })();
  const out: Buffer[] = [];
  for await (const chunk of toUtf8(given, encoding)) out.push(chunk);
  return Buffer.concat(out);
}
const cut = (bytes: Buffer, at: number): Buffer[] => [bytes.subarray(0, at), bytes.subarray(at)];

describe('text in UTF-8', () => {
  it('passes as it is, with bytes that are no character', async () => {
    const bytes = Buffer.from([0x68, 0xf4, 0xcc, 0x0a]);
    expect(await utf8('utf-8', bytes, bytes)).toEqual(Buffer.concat([bytes, bytes]));
  });

  it('loses its mark at the beginning, and nowhere else', async () => {
    expect((await utf8('utf-8', Buffer.from('\uFEFFa'), Buffer.from('\uFEFFb'))).toString()).toBe('a\uFEFFb');
    expect((await utf8('utf-8', Buffer.from('a'), Buffer.from('\uFEFFb'))).toString()).toBe('a\uFEFFb');
  });
});

describe('text in UTF-16', () => {
  const little = Buffer.from('\uFEFFMã 😀', 'utf16le');
  const big = Buffer.from(little).swap16();

  it('is decoded without its mark, wherever it is cut', async () => {
    for (let at = 1; at < little.length; at++) {
      expect((await utf8('utf-16le', ...cut(little, at))).toString()).toBe('Mã 😀');
      expect((await utf8('utf-16be', ...cut(big, at))).toString()).toBe('Mã 😀');
    }
  });

  it('that ends inside a character shows so', async () => {
    expect((await utf8('utf-16le', little.subarray(0, -1))).toString()).toBe('Mã \uFFFD');
  });
});

describe('what a file is', () => {
  const said = (head: string | Buffer) => {
    const kind = sniff(typeof head === 'string' ? Buffer.from(head) : head);
    return 'encoding' in kind ? kind.encoding : kind.what.en;
  };

  it('is its encoding, where it is text', () => {
    expect([
      said('Mã,Ngày'),
      said(Buffer.from([0xff, 0xfe, 0x4d, 0])),
      said(Buffer.from([0xfe, 0xff, 0])),
    ]).toEqual(['utf-8', 'utf-16le', 'utf-16be']);
  });

  it('is not a page because a tag stands somewhere in it', () => {
    expect(said('Mã,Ghi chú\na1,<table>\n')).toBe('utf-8');
    expect(said('a<html>')).toBe('utf-8');
  });

  it.each([
    '<!DOCTYPE html>',
    '\n <html>',
    '<TABLE border=1>',
    '<meta charset=utf-8>',
    '<?xml version="1.0"?>',
  ])('is a page where it begins with %s', (head) => {
    expect(said(head)).toBe('This is an HTML page, not CSV.');
  });
});
