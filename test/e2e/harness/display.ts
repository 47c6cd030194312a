import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';

/** A screen that nobody sees, for what only a headed browser shows: its own prompts. */
export interface Display {
  name: string;
  /** Presses keys in whatever window has the focus. */
  keys: (...keys: string[]) => Promise<void>;
  close: () => void;
}

/** Starts Xvfb on a free number. @throws if Xvfb or xdotool is missing. */
export async function startDisplay(): Promise<Display> {
  const { server, name } = await xvfb();
  return {
    name,
    keys: async (...keys) => {
      for (const key of keys) await xdotool(name, 'key', key);
    },
    close: () => void server.kill(),
  };
}

async function xdotool(display: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, DISPLAY: display };
  await promisify(execFile)('xdotool', args, { env }).catch((error: { code?: unknown }) => {
    if (error.code === 'ENOENT') throw new Error('xdotool is missing (apt-get install xdotool)');
    throw error;
  });
}

/** Xvfb picks the number itself and tells it on file descriptor 3. */
async function xvfb(): Promise<{ server: ChildProcess; name: string }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.once('error', () => reject(new Error('Xvfb is missing (apt-get install xvfb)')));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
    server.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  return { server, name };
}
