/** Shows on a terminal how far the printing is. In a log there is nothing to show. */
export function showProgress(total: number): { step(): void; end(): void } {
  const { isTTY } = process.stderr;
  let done = 0;
  return {
    step() {
      done += 1;
      const filled = Math.round((done / total) * 30);
      if (isTTY) process.stderr.write(`\rPrinting ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done} of ${total}`);
    },
    end() {
      if (isTTY) process.stderr.write('\r\x1b[2K');
    },
  };
}
