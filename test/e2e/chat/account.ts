/** Somebody's own connection to the server, in the protocol itself: to ask and write, and to look at what the server knows. */
import net from 'node:net';
import { must } from '../harness/until.ts';
import { HOST, type Account } from './prosody.ts';

const escaped = (s: string): string => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&apos;');
const STREAM = `<?xml version='1.0'?><stream:stream to='${HOST}' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>`;

export class Person {
  readonly jid: string;
  readonly #socket: net.Socket;
  #heard = '';
  #asked = 0;

  private constructor(user: string, socket: net.Socket) {
    this.jid = `${user}@${HOST}`;
    this.#socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (data) => (this.#heard += String(data)));
    socket.on('error', () => undefined);
  }

  /** Logs in, unseen by others. @param port where the server takes clients. */
  static async of({ user, password }: Account, port: number): Promise<Person> {
    const person = new Person(user, net.connect(port, '127.0.0.1'));
    await person.#says(STREAM, '</stream:features>');
    const plain = Buffer.from(`\0${user}\0${password}`).toString('base64');
    await person.#says(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${plain}</auth>`, '<success');
    await person.#says(STREAM, '</stream:features>');
    await person.ask('set', `<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>story</resource></bind>`);
    return person;
  }

  /** Asks to be a contact. */
  async asksFor(user: string, name: string): Promise<void> {
    const nick = `<nick xmlns='http://jabber.org/protocol/nick'>${escaped(name)}</nick>`;
    this.#socket.write(`<presence type='subscribe' to='${user}@${HOST}'>${nick}</presence>`);
    await this.#isHeard();
  }

  async writes(user: string, text: string, name: string): Promise<void> {
    const nick = `<nick xmlns='http://jabber.org/protocol/nick'>${escaped(name)}</nick>`;
    const id = `${this.jid}-${(this.#asked += 1)}`;
    this.#socket.write(`<message type='chat' to='${user}@${HOST}' id='${id}'><body>${escaped(text)}</body>${nick}</message>`);
    await this.#isHeard();
  }

  /** What others know this person by. */
  async isCalled(name: string): Promise<void> {
    await this.ask('set', `<vCard xmlns='vcard-temp'><FN>${escaped(name)}</FN><NICKNAME>${escaped(name)}</NICKNAME></vCard>`);
  }

  /** The people in the list of contacts: address and subscription of each. */
  async contacts(): Promise<string[]> {
    const said = await this.ask('get', `<query xmlns='jabber:iq:roster'/>`);
    return [...said.matchAll(/<item [^>]*>/g)].map(([item]) => `${attribute(item, 'jid')} ${attribute(item, 'subscription')}`).toSorted();
  }

  /** Who still asks to be a contact: the server tells it anew to each client that comes online. */
  async asked(): Promise<string[]> {
    const said = await this.#says(`<presence/><iq type='get' id='here'><ping xmlns='urn:xmpp:ping'/></iq>`, /<iq [^>]*id=['"]here['"]/);
    const presences = [...said.matchAll(/<presence [^>]*>/g)].map(([one]) => one);
    return presences
      .filter((one) => attribute(one, 'type') === 'subscribe')
      .map((one) => attribute(one, 'from'))
      .toSorted();
  }

  async blocked(): Promise<string[]> {
    const said = await this.ask('get', `<blocklist xmlns='urn:xmpp:blocking'/>`);
    return [...said.matchAll(/<item [^>]*>/g)].map(([item]) => attribute(item, 'jid'));
  }

  /** Texts that the server keeps of the conversation with somebody, oldest first, each with who wrote it. */
  async archive(user: string): Promise<[string, string][]> {
    const form = `<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE' type='hidden'><value>urn:xmpp:mam:2</value></field><field var='with'><value>${user}@${HOST}</value></field></x>`;
    const said = await this.ask('set', `<query xmlns='urn:xmpp:mam:2'>${form}</query>`);
    return [...said.matchAll(/<forwarded[^]*?<\/forwarded>/g)].flatMap(([one]) => {
      const body = /<body>([^]*?)<\/body>/.exec(one)?.[1];
      const from = attribute(/<message [^>]*>/.exec(one)?.[0] ?? '', 'from').split('@')[0] ?? '';
      return body === undefined ? [] : [[from, plain(body)] as [string, string]];
    });
  }

  close(): void {
    this.#socket.end('</stream:stream>');
    this.#socket.destroySoon();
  }

  /** @returns all that came until its answer, and that. */
  async ask(type: 'get' | 'set', what: string): Promise<string> {
    this.#asked += 1;
    const id = `q${this.#asked}`;
    const answered = new RegExp(`<iq [^>]*id=['"]${id}['"][^>]*(?:/>|>[^]*?</iq>)`);
    return this.#says(`<iq type='${type}' id='${id}'>${what}</iq>`, answered);
  }

  /** Everything that was sent before has reached the server. */
  async #isHeard(): Promise<void> {
    await this.ask('get', `<ping xmlns='urn:xmpp:ping'/>`);
  }

  async #says(xml: string, until: string | RegExp): Promise<string> {
    this.#heard = '';
    this.#socket.write(xml);
    const isThere = (): boolean => (typeof until === 'string' ? this.#heard.includes(until) : until.test(this.#heard));
    return must(`the server's answer to ${xml.slice(0, 80)}`, async () => (isThere() ? this.#heard : null));
  }
}

const attribute = (tag: string, name: string): string => new RegExp(` ${name}=['"]([^'"]*)['"]`).exec(tag)?.[1] ?? '';
const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
