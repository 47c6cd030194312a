/** A real XMPP server for one story: its own settings, accounts and memory in a folder of its own, on loopback alone. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHAT_HOST } from '../harness/other-sites.ts';
import { must } from '../harness/until.ts';

/** The host of every account; the page stands under the same name. */
export const HOST = CHAT_HOST;

export interface Account {
  user: string;
  password: string;
  /** Saved contacts, who see each other. */
  contacts?: string[];
}

export interface Prosody {
  /** Where clients connect. */
  clients: number;
  /** Where websockets are taken. */
  web: number;
  close: () => Promise<void>;
}

/** Starts one. @throws with its own words if it doesn't come up: then no story can tell the truth. */
export async function startProsody(accounts: Account[]): Promise<Prosody> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prosody-'));
  const [clients, web] = [await freePort(), await freePort()];
  await writeFile(path.join(folder, 'prosody.cfg.lua'), settings(folder, clients, web));
  for (const account of accounts) await open(folder, account);
  const server = spawn('prosody', ['-F', '--config', path.join(folder, 'prosody.cfg.lua')], { stdio: 'ignore' });
  let ended: string | null = null;
  server.on('error', (error) => (ended = error.message));
  server.on('exit', (code) => (ended = `it ended with ${code}`));
  const close = async (): Promise<void> => {
    if (ended === null) {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await must('Prosody to listen', async () => {
      if (ended !== null) throw new Error(ended);
      return (await listens(clients)) && (await listens(web)) ? true : null;
    });
  } catch (error) {
    const said = await readFile(path.join(folder, 'prosody.log'), 'utf8').catch(() => '');
    await close();
    throw new Error(`Prosody did not start (apt-get install prosody): ${String(ended ?? error)}\n${said}`, { cause: error });
  }
  return { clients, web, close };
}

const settings = (folder: string, clients: number, web: number): string => `
run_as_root = true
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
plugin_paths = {}
interfaces = { "127.0.0.1" }
local_interfaces = { "127.0.0.1" }
modules_enabled = { "roster"; "saslauth"; "disco"; "presence"; "message"; "iq"; "offline"; "c2s"; "blocklist"; "carbons"; "pep";
  "private"; "vcard4"; "vcard_legacy"; "ping"; "websocket"; "mam"; "smacks" }
modules_disabled = { "s2s"; "tls"; "posix" }
c2s_ports = { ${clients} }
s2s_ports = {}
http_ports = { ${web} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
http_default_host = "${HOST}"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
authentication = "internal_plain"
storage = "internal"
log = { info = "${folder}/prosody.log" }
VirtualHost "${HOST}"
`;

/** An account as the server itself keeps it. */
async function open(folder: string, { user, password, contacts = [] }: Account): Promise<void> {
  const at = path.join(folder, 'data', encodeURIComponent(HOST).replaceAll('.', '%2e'));
  const rows = contacts.map((c) => `["${c}@${HOST}"] = { subscription = "both"; groups = {}; };`);
  await keep(path.join(at, 'accounts'), user, `return { password = "${password}"; };`);
  await keep(path.join(at, 'roster'), user, `return { [false] = { version = 1; pending = {}; }; ${rows.join(' ')} };`);
}

async function keep(folder: string, user: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${user}.dat`), content);
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const end = (there: boolean): void => {
      socket.destroy();
      resolve(there);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
