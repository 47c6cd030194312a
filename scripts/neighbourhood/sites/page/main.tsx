/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Instagram } from './instagram.tsx';
import { LinkedIn } from './linkedin.tsx';
import { usePath, useSite } from './store.ts';
import { X } from './x.tsx';

const SHAPES: Record<string, typeof X> = { 'www.instagram.com': Instagram, 'www.linkedin.com': LinkedIn, 'x.com': X };

function Site() {
  const world = useSite();
  const path = usePath();
  const Shape = SHAPES[location.hostname];
  return world && Shape ? <Shape world={world} path={path} /> : null;
}

const mount = document.querySelector('#mount');
if (mount) createRoot(mount).render(<Site />);
