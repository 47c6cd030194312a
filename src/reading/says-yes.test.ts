// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { saysYes } from './says-yes.ts';

const button = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

it.each([
  '<button>Confirm</button>',
  '<button>Confirm Ana Ruiz</button>',
  '<button class="reject">Accepter<a href="/jill">Jill Novak</a></button>',
  '<button aria-label="Accept">Decline</button>',
  '<button><span>Bestätigen</span><span>Ana</span></button>',
])('%s says yes', (html) => {
  expect(saysYes(button(html))).toBe(true);
});

it.each([
  '<button>Delete</button>',
  '<button>Decline Ana Ruiz</button>',
  '<button class="reject">Refuser<a href="/jill">Jill Novak</a></button>',
  '<button>Confirmation settings</button>',
  '<button></button>',
])('%s doesn’t', (html) => {
  expect(saysYes(button(html))).toBe(false);
});
