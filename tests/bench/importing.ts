import type { Page } from 'playwright-core';
import type { gather } from '../../utils/importing/gather.ts';
import type { Reader, Source } from '../../utils/importing/reader.ts';
import { bundled } from './bundled.ts';
import { type Figure, median, middleOf } from './figure.ts';
import type { Ground } from './ground.ts';
import { mailPiece } from './mail-pieces.ts';
import { peakOf } from './peak.ts';

const group = 'Bringing history';
const rounds = 7;
const megabyte = 1_000_000;

/** What a worker finds in its globals: our readers, and what makes files for them. */
type Desk = typeof globalThis & {
  readonly readers: { readonly mbox: Reader; readonly gather: typeof gather };
  readonly mailPiece: typeof mailPiece;
  readonly mail: 'varied' | 'short';
};

/** Reading a mailbox and gathering what it tells against reading the same file and counting its lines, in one worker; and the memory a mailbox of 2 GB takes. */
export async function measureImporting({ installed }: Ground, folder: string): Promise<Figure[]> {
  const readers = await bundled(folder, 'readers', { mbox: 'utils/importing/mbox.ts', gather: 'utils/importing/gather.ts' });
  const desk = `${readers}\nglobalThis.mailPiece = ${mailPiece};`;
  const page = await installed.context.newPage();
  try {
    return [await speedOfMail(page, desk, 'varied'), await speedOfMail(page, desk, 'short'), ...(await memoryOfMail(page, desk))];
  } finally {
    await page.close();
  }
}

/** Does something in a new worker that has these scripts; what it answers is copied. */
function inWorker<Answer>(page: Page, scripts: string, work: (rounds: number) => Promise<Answer>): Promise<Answer> {
  const script = `${scripts}\n(${work})(${rounds}).then((answer) => postMessage({ answer }), (why) => postMessage({ why: String(why) }));`;
  return page.evaluate(
    (code) =>
      new Promise<Answer>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }) => {
          worker.terminate();
          if (data.why) reject(new Error(data.why));
          else resolve(data.answer);
        };
      }),
    script,
  );
}

async function speedOfMail(page: Page, desk: string, mail: Desk['mail']): Promise<Figure> {
  const { counting, reading, bytes, messages } = await inWorker(page, `${desk}\nglobalThis.mail = '${mail}';`, async (times) => {
    const { readers, mailPiece: makePiece, mail: kind } = globalThis as Desk;
    const piece = makePiece(kind);
    const parts: Blob[] = [];
    for (let at = 0; at < 100; at += 1) {
      piece.number(at);
      parts.push(new Blob([piece.bytes]));
    }
    const file = new File(parts, 'All mail.mbox');
    let messages = 0;
    const count = async () => {
      let lines = 0;
      const stream = file.stream().getReader();
      for (let { done, value } = await stream.read(); !done && value; { done, value } = await stream.read()) {
        for (let at = value.indexOf(10); at >= 0; at = value.indexOf(10, at + 1)) lines += 1;
      }
      if (lines === 0) throw new Error('no lines');
    };
    const read = async () => {
      const all = readers.gather('UTC');
      const { sink, keep } = all.begin(0, () => {});
      await readers.mbox.read(file, sink, { country: null, zone: 'UTC', columns: null }, new AbortController().signal);
      keep();
      messages = all.counts().exchanges + all.gathered.left;
    };
    const timeOf = async (act: () => Promise<void>) => {
      const begun = performance.now();
      await act();
      return performance.now() - begun;
    };
    const took = { counting: [] as number[], reading: [] as number[] };
    for (let round = -1; round < times; round += 1) {
      const first = round % 2 === 0 ? await timeOf(read) : 0;
      const counted = await timeOf(count);
      const second = first || (await timeOf(read));
      // The first time is for warming up.
      if (round >= 0) took.counting.push(counted);
      if (round >= 0) took.reading.push(second);
    }
    return { ...took, bytes: file.size, messages };
  });
  const ratios = reading.map((time, round) => time / (counting[round] ?? Number.NaN));
  const speed = (times: readonly number[]) => `${(bytes / megabyte / (median(times) / 1_000)).toFixed(0)} MB/s`;
  return {
    group,
    what: `a mailbox of ${(bytes / megabyte).toFixed(0)} MB against counting its lines, ${mail} mail`,
    ...middleOf(ratios),
    // What takes time are messages, not bytes; the aim is for a mailbox as people have it.
    ...(mail === 'varied' ? { most: 2 } : {}),
    unit: 'ratio',
    kind: 'time',
    note: `${messages} messages, ${speed(reading)} against ${speed(counting)}`,
  };
}

/** In the page itself, whose memory the debugger can be asked for while it reads; beside it, what passing over the same bytes takes. */
async function memoryOfMail(page: Page, desk: string): Promise<Figure[]> {
  await page.evaluate(desk);
  await page.evaluate(() => {
    const { mailPiece: makePiece } = globalThis as Desk;
    const piece = makePiece('varied');
    const [size, chunk] = [2_000_000_000, 65_536];
    const stream = () => {
      let [given, at, repetition] = [0, 0, 0];
      return new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          async pull(controller) {
            if (at === 0) piece.number(repetition);
            const bytes = piece.bytes.slice(at, at + chunk);
            controller.enqueue(bytes);
            given += bytes.length;
            at += bytes.length;
            if (at < piece.bytes.length) return;
            [at, repetition] = [0, repetition + 1];
            // The debugger has its turn between two pieces.
            await new Promise((resolve) => setTimeout(resolve));
            if (given >= size) controller.close();
          },
        },
        { highWaterMark: 0 },
      );
    };
    Object.assign(globalThis, { file: { name: 'All mail.mbox', size, stream } });
  });
  const passing = await peakOf(page, async () => {
    const { file } = globalThis as Desk & { readonly file: Source };
    const stream = file.stream().getReader();
    let lines = 0;
    for (let { done, value } = await stream.read(); !done && value; { done, value } = await stream.read()) {
      for (let at = value.indexOf(10); at >= 0; at = value.indexOf(10, at + 1)) lines += 1;
    }
    return lines;
  });
  const reading = await peakOf(page, async () => {
    const { readers, file } = globalThis as Desk & { readonly file: Source };
    const all = readers.gather('UTC');
    const { sink, keep } = all.begin(0, () => {});
    await readers.mbox.read(file, sink, { country: null, zone: 'UTC', columns: null }, new AbortController().signal);
    keep();
    return all.counts().exchanges + all.gathered.left;
  });
  const told = { group, unit: 'kB' } as const;
  return [
    {
      ...told,
      what: 'memory over idle, a mailbox of 2 GB: what is kept',
      value: reading.kept / 1_000,
      most: 64_000,
      kind: 'count',
      note: `${reading.answer} messages`,
    },
    {
      ...told,
      what: 'memory over idle, a mailbox of 2 GB: at its peak, with what waits to be collected',
      value: reading.peak / 1_000,
      most: 64_000,
      kind: 'time',
      note: `${reading.samples} samples; counting its lines ${(passing.peak / 1_000).toFixed(0)} kB`,
    },
  ];
}
