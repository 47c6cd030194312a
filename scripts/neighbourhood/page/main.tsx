/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { bench, type BenchResult } from './bench.ts';
import { startRecording, startTrap } from './recorder.ts';

declare global {
  interface Window {
    neighbourhood: { bench: (posts?: number) => Promise<BenchResult> };
  }
}

const mount = document.querySelector<HTMLElement>('#mount');
const { records, trap, slow } = mount?.dataset ?? {};
if (records) startRecording();
if (trap) startTrap();
window.neighbourhood = { bench };
if (mount) createRoot(mount).render(<App slow={Number(slow ?? 0)} />);
