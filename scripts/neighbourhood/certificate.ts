import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface Certificate {
  key: Buffer;
  cert: Buffer;
}

/** A self-signed certificate for any host, good for 30 days, kept in `dir` for the next run. @throws without openssl. */
export async function certificate(dir: string): Promise<Certificate> {
  const keyFile = path.join(dir, 'key.pem');
  const certFile = path.join(dir, 'cert.pem');
  const there = await stillGood(certFile);
  if (!there) await make(dir, keyFile, certFile);
  return { key: await readFile(keyFile), cert: await readFile(certFile) };
}

async function make(dir: string, keyFile: string, certFile: string): Promise<void> {
  const made = await mkdtemp(path.join(tmpdir(), 'neighbourhood-'));
  const subject = ['-subj', '/CN=neighbourhood', '-addext', 'subjectAltName=DNS:www.facebook.com,DNS:localhost'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', path.join(made, 'key.pem')];
  await promisify(execFile)('openssl', ['req', '-x509', '-days', '30', ...key, '-out', path.join(made, 'cert.pem'), ...subject]);
  await mkdir(dir, { recursive: true });
  // Two runs at once each make a whole pair; the pair that is put there last counts.
  await rename(path.join(made, 'key.pem'), keyFile);
  await rename(path.join(made, 'cert.pem'), certFile);
  await rm(made, { recursive: true });
}

async function stillGood(file: string): Promise<boolean> {
  try {
    await promisify(execFile)('openssl', ['x509', '-in', file, '-noout', '-checkend', '86400']);
    return true;
  } catch {
    return false;
  }
}
