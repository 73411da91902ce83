const START_SLOTS = 1 << 10;
const START_BYTES = 1 << 14;

/**
 * The keys of a dataset, each with the number of the file that brought it. Exact, and compact: keys lie one after
 * another as bytes, some 8 bytes of table beside each, so that a million keys take about 40 MB.
 */
export class KeySet {
  #bytes = Buffer.allocUnsafe(START_BYTES);
  #used = 0;
  #starts = new Uint32Array(START_SLOTS / 2 + 1);
  #owners = new Uint32Array(START_SLOTS / 2);
  #slots = new Uint32Array(START_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * Adds the key that stands from `start` to `end` for a file, which owns it from now on; answers which file did
   * before, or −1 where it is new.
   */
  add(bytes: Uint8Array, start: number, end: number, file: number): number {
    const length = end - start;
    this.#reserve(length);
    this.#bytes.set(bytes.subarray(start, end), this.#used);
    let slot = this.#hash(this.#used, this.#used + length) & (this.#slots.length - 1);
    for (;;) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) break;
      if (this.#same(entry - 1, length)) return this.#handOver(entry - 1, file);
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    this.#slots[slot] = ++this.#size;
    this.#owners[this.#size - 1] = file;
    this.#used += length;
    this.#starts[this.#size] = this.#used;
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    return -1;
  }

  #handOver(entry: number, file: number): number {
    const before = this.#owners[entry] as number;
    this.#owners[entry] = file;
    return before;
  }

  #same(entry: number, length: number): boolean {
    const start = this.#starts[entry] as number;
    const end = this.#starts[entry + 1] as number;
    return (
      end - start === length &&
      this.#bytes.compare(this.#bytes, this.#used, this.#used + length, start, end) === 0
    );
  }

  /** FNV-1a. */
  #hash(from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (this.#bytes[i] as number), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  #reserve(length: number): void {
    if (this.#used + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#used + length));
    this.#bytes.copy(larger, 0, 0, this.#used);
    this.#bytes = larger;
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    this.#slots = new Uint32Array(size);
    this.#starts = enlarged(this.#starts, size / 2 + 1);
    this.#owners = enlarged(this.#owners, size / 2);
    for (let entry = 0; entry < this.#size; entry++) {
      let slot = this.#hash(this.#starts[entry] as number, this.#starts[entry + 1] as number) & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = entry + 1;
    }
  }
}

function enlarged(old: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(old);
  return larger;
}
