/** The bytes of a file as they pass. */
export async function* heard(
  bytes: AsyncIterable<Buffer>,
  passed: (bytes: Buffer) => void = () => {},
): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    passed(chunk);
    yield chunk;
  }
}
