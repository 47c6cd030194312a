/** @jsxImportSource react */
import type { Person } from '../world.ts';

/** A picture in place of a picture: the first letter on a colour of its own. */
export function Face({ person, size = 60, hidden = false }: { person: Person; size?: number; hidden?: boolean }) {
  const hue = (Number(person.id.slice(-6)) * 67) % 360;
  const letter = String.fromCodePoint(person.name.codePointAt(0) ?? 63);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 32% 62%)"/><text x="20" y="27" text-anchor="middle" font-family="sans-serif" font-size="19" fill="#fff">${escape(letter)}</text></svg>`;
  return (
    <img
      className="face"
      width={size}
      height={size}
      alt={hidden ? '' : person.name}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
    />
  );
}

const escape = (s: string): string => s.replace(/[<>&"]/g, (c) => `&#${c.codePointAt(0) ?? 32};`);
