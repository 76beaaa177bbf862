import type { Socket } from 'node:net';

/** A request whose head has come; its body may still be on its way. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  /** How many bytes of the body have come. */
  arrived(): number;
  /** Stays open where a body never comes to its end. */
  readonly body: Promise<string>;
}

/** Reads one request of HTTP/1.1 with a `Content-Length` from a connection. */
export function readRequest(socket: Socket): Promise<RawRequest> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    let body = -1;
    let length = 0;
    let finish: (body: string) => void = () => undefined;
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (body < 0) {
        body = end + 4;
        const [start = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
        const [method = '', path = ''] = start.split(' ');
        const headers = new Headers(
          lines.map((line): [string, string] => {
            const colon = line.indexOf(':');
            return [line.slice(0, colon), line.slice(colon + 1).trim()];
          }),
        );
        length = Number(headers.get('content-length') ?? 0);
        resolve({
          method,
          path,
          headers,
          arrived: () => bytes.length - body,
          body: new Promise((done) => (finish = done)),
        });
      }
      if (bytes.length >= body + length) finish(bytes.subarray(body, body + length).toString());
    });
  });
}
