import type { Socket } from 'node:net';

/** A POST that waits for its answer. */
export interface Call {
  /** The site that sent it. */
  readonly origin: string;
  readonly socket: Socket;
  readonly body: Promise<string>;
  /** Hands it to the receiver: from here on there is a ticket. */
  receive(): Promise<Response>;
}

/** What becomes of a POST. */
export type Answer = (call: Call) => Promise<void> | void;

type Fields = Readonly<Record<string, string>>;

/** The receiver takes it and answers. */
export const accept: Answer = async (call) => {
  const response = await call.receive();
  reply(call, response.status, await response.text());
};

/** Nobody takes it; this status is answered. */
export const status =
  (code: number, fields: Fields = {}, text = '{}'): Answer =>
  async (call) => {
    await call.body;
    reply(call, code, text, fields);
  };

/** The receiver takes it, and the connection is reset before a byte of the answer. */
export const storeAndReset: Answer = async (call) => {
  await call.receive();
  call.socket.resetAndDestroy();
};

/** The connection is reset when only the head has come. */
export const reset: Answer = ({ socket }) => {
  socket.resetAndDestroy();
};

/** The receiver takes it; the answer breaks off in its middle. */
export const half: Answer = async (call) => {
  await call.receive();
  call.socket.write(`${head(201, { 'Content-Length': '500', ...cors(call) })}{"refer`, () =>
    call.socket.destroy(),
  );
};

/** The receiver takes it and answers; the page may not read the answer. */
export const acceptUnread: Answer = async (call) => {
  const text = await (await call.receive()).text();
  call.socket.end(head(201, { 'Content-Length': String(Buffer.byteLength(text)) }) + text);
};

/** A proxy hands it over twice, at the same time. */
export const acceptTwice: Answer = async (call) => {
  const [first] = await Promise.all([call.receive(), call.receive()]);
  reply(call, first.status, await first.text());
};

/** No answer comes, and nobody takes it. */
export const never: Answer = () => undefined;

/** The receiver takes it; no answer comes. */
export const storeAndHold: Answer = async (call) => {
  await call.receive();
};

/** An answer that waits until it is let go. */
export function createGate(then: Answer): { readonly answer: Answer; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    answer: async (call) => {
      await opened;
      await then(call);
    },
    open: () => {
      open();
    },
  };
}

function reply(call: Call, code: number, text: string, fields: Fields = {}): void {
  const body = code === 204 ? '' : text;
  const length = code === 204 ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  call.socket.end(
    head(code, { 'Content-Type': 'application/json', ...length, ...cors(call), ...fields }) + body,
  );
}

function head(code: number, fields: Fields): string {
  const all = { Date: new Date().toUTCString(), Connection: 'close', ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${String(code)} Answer\r\n${lines.join('')}\r\n`;
}

const cors = ({ origin }: Call): Fields => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Expose-Headers': 'Retry-After, Date',
});
