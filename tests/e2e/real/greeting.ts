import { once } from 'node:events';
import { connect } from 'node:net';

const patienceMs = 5_000;

/**
 * Whether the server on a port of 127.0.0.1 opens with a line that says `name`; false when nobody listens. Rejects when somebody else greets, or when
 * nothing is said for 5 s.
 */
export async function greets(port: number, name: string): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    const [chunk] = await once(socket, 'data', { signal: AbortSignal.timeout(patienceMs) });
    const line = String(chunk).trim();
    if (!line.includes(name)) throw new Error(`port ${port} is held by something else, which says "${line}"`);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') return false;
    throw error;
  } finally {
    socket.destroy();
  }
}

/** Whether the page at an address says `name`; false when nobody listens. Rejects when it says something else, or nothing for 5 s. */
export async function shows(url: string, name: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) }).catch((error: Error) => {
    if ((error.cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED') return null;
    throw error;
  });
  if (!response) return false;
  if (!(await response.text()).includes(name)) throw new Error(`${url} answers ${response.status} and is not ours`);
  return true;
}
